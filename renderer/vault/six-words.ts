/** Plain English words of our own choosing, for passphrases on offer. Append or remove freely: only the offer uses them. */
export const words: readonly string[] = `
  able above acorn acre actor adapt adult after again agent agree ahead aim air alarm album alert alike
  alive alley allow alloy almond alone along alpine also amber ample anchor angle ankle answer ant anvil
  apart apple apron arch arena argue arise armor arrow art artist ash aside ask aspen atlas atom attic
  aunt autumn avenue avoid awake award aware axis baby back badge bagel bake baker balance ball ballet
  balm bamboo banana band banjo bank banner bare barge bark barn barrel base basil basin basket bath baton
  beach beacon bead beam bean bear beard beat beaver bed beech beef beet begin bell belt bench bend berry
  best better bike bind birch bird biscuit bison blade blank blanket blaze blend bless blink block bloom
  blue blunt board boat body bold bolt bone bonus book boot border borrow bottle bottom bounce bowl box
  brain branch brass brave bread break breeze brick bridge brief bright bring brisk broad broccoli bronze
  brook broom broth brother brown brush bubble bucket buckle bud buddy budget bugle build bulb bump bundle
  bunny burger burst bus bush busy butter button buyer cabin cable cactus cake calf call calm camel camera
  camp canal canary candle candy canoe canvas canyon cape capital captain car caramel carbon card care
  cargo carol carpet carrot carry cart carve case cash castle casual cat catch cause cave cedar celery
  cell cello cement center ceramic cereal chain chair chalk chance change chapel chapter charm chart chase
  cheap check cheek cheer cheese cherry chess chest chew chick chief child chili chimney chin chip choice
  choir chord chorus cider cinema circle circus citrus city claim clam clap class clay clean clear clerk
  clever cliff climb clinic clock close cloth cloud clover club clue coach coal coast coat cobalt cobra
  cocoa coconut code coffee coil coin cold collar color colt column comb come comet comfort comic common
  compass concert cone cook cookie cool copper copy coral cord core cork corn corner cosmic cotton couch
  count country couple courage course cousin cover cow cozy crab craft crane crater crayon cream create
  credit creek crest crew cricket crisp crop cross crowd crown crumb crust cube cuckoo cup curl current
  curtain curve cushion custom cycle daily dairy daisy dance dancer danger dash date dawn day deal dear
  debate decade deck deep deer degree delay delta dental depot depth desert design desk detail dew dial
  diamond diary dice diet dig digit dill dime diner dinner dip direct dish disk dive diver dizzy dock
  doctor dog doll dollar dolphin dome donkey donor door dot double dough dove dozen draft dragon drama
  draw drawer dream dress drift drill drink drive driver drop drum dry duck duet dune dusk dust duty each
  eager eagle ear early earn earth easel east easy eat echo edge edit editor effort egg eight elbow elder
  elect elegant elf elk elm else ember emerald empty energy engine enjoy enough enter entry equal era
  errand escape essay estate even evening event ever exact exam example exit expert explore extra eye
  fable fabric face fact fade fair faith falcon fall family famous fancy far farm farmer fast father fault
  favor feast feather feed feel fence fern ferry festival fetch fever few fiber fiddle field fifty fig
  figure file fill film final find fine finger finish fire firm first fish five fix flag flame flannel
  flash flat flavor fleet flesh flight flint float flock flood floor flour flow flower fluff fluid flute
  fly foam focus fog fold folk follow food foot forest forget fork form fort forty fossil found fountain
  four fox frame free freeze fresh friend fringe frog front frost fruit fudge fuel full fun funny fur
  future gadget gain galaxy gallery gallon game gap garage garden garlic gate gather gauge gazelle gear
  gem general gentle ghost giant gift ginger giraffe give glad glance glass glide globe gloss glove glow
  glue goal goat gold golden golf gondola good goose grace grain grand granite grape graph grass grateful
  gravel gravy gray great green greet grid grill grin grip groove ground group grove grow guard guess
  guest guide guitar gulf gum gust habit hail hair half hall halo ham hammer hammock hand handle happy
  harbor hard harp harvest hat hatch hawk hay hazel head health heap hear heart heat hedge heel height
  hello helmet help hen herb herd hero heron hidden high hike hill hint hip hobby hockey hold hole holiday
  hollow holly home honest honey hood hook hope horizon horn horse host hotel hour house hover hub hug
  human humble humor hundred hunt hurry husky hut ice icicle icing icon idea ideal image inch index indigo
  ink inland inlet inn inner input insect inside invent invite iris iron island item ivory ivy jacket jade
  jaguar jam jar jasmine jazz jeans jelly jet jewel jigsaw job jog join joke jolly journal journey joy
  judge juggle juice jump jungle junior juniper just kayak keen keep kennel kettle key kick kid kidney
  kind king kiosk kitchen kite kitten kiwi knee knight knit knob knock knot know koala label lace ladder
  lady lagoon lake lamb lamp land lane language lantern lap large lark laser last late latte laugh laundry
  lava lavender law lawn layer lazy lead leader leaf learn leather lecture ledge leek left legend lemon
  lemonade lend lens lentil leopard lesson letter lettuce level lever liberty library license lid lift
  light lilac lily lime limit line linen link lion lip liquid list listen little live lizard llama load
  loaf lobby lobster local lock lodge loft logic lone long look loop loose lotus loud love loyal lucky
  lumber lunar lunch lung lute lyric machine magic magnet maid mail main major make mall mammal mango
  manor mantle map maple marble march margin marina mark market maroon marsh mask mason mast mat match
  math matter maze meadow meal mean measure meat medal media medium meet mellow melody melon melt member
  memory mentor menu merit merry mesh metal meteor meter method middle midnight mild mile milk mill mind
  mineral minor mint minute mirror mist mitten mix mobile model modern modest moment money monk month moon
  moose moral morning mosaic moss moth mother motor mount mouse mouth move movie much mud muffin mug mule
  muscle museum music mustard mute myth nail name napkin narrow nation native nature navy near neat neck
  nectar needle neighbor nephew nerve nest net neutral never new news next nice nickel niece night nine
  noble nod noise noodle noon normal north nose note novel nugget number nurse nut nutmeg nylon oak oar
  oasis oat object ocean octave offer office often oil old olive omelet once one onion only onward open
  opera optic orange orbit orchard orchid order oregano organ origin osprey otter ounce outdoor outer
  outfit oval oven over owl owner oxygen oyster pace pack packet paddle page paint pair palace palm pan
  panda panel panther pantry papaya paper parade parcel parent park parrot parsley part partner party pass
  past pasta paste pastry patch path patient patio pattern pause pave paw peace peach peacock peak peanut
  pear pearl pebble pecan pedal pelican pen pencil penguin pepper perfect period permit pet petal phone
  photo phrase piano pick pickle picnic picture piece pier pig pigeon pillow pilot pin pine pink pint
  pioneer pipe pirate pistachio pitch pivot pixel pizza place plain plan planet plank plant plate play
  plaza please plenty plot plow plum plus pocket poem poet point polar pole police polish polite pond pony
  pool popcorn poplar poppy porch port pose possum post pot potato pottery pouch pound powder power
  prairie praise press pretty pretzel price pride prime prince print prism prize problem profit promise
  proof proud public pudding puffin pull pulse pump pumpkin punch pupil puppet puppy pure purple purse
  push puzzle pyramid quail quaint quality quarry quart quartz queen quest quick quiet quill quilt quince
  quirky quiz quote rabbit raccoon race rack radar radio radish raft rail rain rainbow raise raisin rally
  ramp ranch range rapid rare raven raw ray reach read ready real reason recipe record red reef refill
  region relax relay remain remind remote rent repair repeat reply report rescue rest result return reward
  rhyme rhythm ribbon rice rich ride ridge right ring rinse ripple rise river road roast robin robot rock
  rocket roll roof room root rope rose round route rover row royal rubber ruby rug ruler run runner rural
  rustic saddle safari safe saffron sage sail sailor salad salmon salt salute same sample sand sandal
  satin sauce sauna save savory say scale scarf scene scent school science scoop scooter score scout
  screen script scroll sea seal search season seat second secret seed seek select senior sense series
  serve sesame set settle seven shade shadow shake shallow shape share sharp shed sheep shelf shell
  shelter sheriff shine ship shirt shoe shop shore short shoulder shout shovel show shower shrimp shrub
  shut shy side sight sign signal silent silk silver simple sing single sink sister site six size skate
  sketch ski skill skin skirt sky slate sled sleep sleeve slice slide slim slope slow small smart smile
  smoke smooth snack snail snap snow soap soccer social sock soda sofa soft soil solar soldier solid solo
  solve song soon sort sound soup south space spare spark speak special speed spell spend sphere spice
  spider spin spinach spiral spirit splash spoon sport spot spray spread spring sprout spruce square
  squash squid stable stack stadium staff stage stair stamp stand star start state station statue stay
  steady steam steel stem step stereo stew stick still stir stitch stock stone stool stop store storm
  story stove straw stream street stretch string stripe strong studio study style subject sudden sugar
  suit summer summit sun sunday sunny super supper sure surf surface surprise swallow swamp swan sweater
  sweet swift swim swing switch symbol syrup system table tablet tackle tail tailor take tale talent talk
  tall tango tank tape target task taste tavern taxi tea teach teacher team teapot tell temple ten tender
  tennis tent term terrace test text thank theater theme theory thick thin thing think third thirty thread
  three throne thumb thunder thyme ticket tide tidy tiger tile timber time tin tiny tip title toast today
  toe toffee together tomato tone tongue tonight tool tooth topic torch total touch tour towel tower town
  toy track tractor trade trail train tram travel tray treat tree trend tribe trick trip trophy trout
  truck true trumpet trunk trust truth try tub tuba tube tulip tuna tundra tunnel turkey turn turnip
  turtle tutor twelve twenty twice twig twin twist two typical umbrella uncle under uniform union unique
  unit unite until upper upward urban use useful usual utensil vacation vacuum valley value valve van
  vanilla vapor vase vault vector velvet vendor verb verse very vest victory video view village vine
  vinegar vintage violet violin visit visitor vital vivid vocal voice volcano volume vote voyage waffle
  wagon waist wait wake walk wall wallet walnut walrus waltz wander want warm wash water wave wax way
  wealth wear weather weave web week welcome well west whale wheat wheel while whisper whistle white wide
  width wife wild willow win wind window wing winner winter wire wisdom wise wish wolf wonder wood wool
  word work world worth wrap wreath wren wrist write yacht yard yarn year yeast yellow yes yogurt young
  youth zebra zenith zero zigzag zinc zipper zone zoo
`
  .trim()
  .split(/\s+/);

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { turnCards } from '#data/level-cards.ts';
import type { BoardChip } from '#domain/autonomy/autonomy-board.ts';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';
import { givenName } from '#domain/people/person.ts';
import { useLevelWords } from '#parts/autonomy/use-level-words.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { usePrivateHidden } from '#ui/private-hidden.ts';
import { modKey } from '#ui/use-hotkey.ts';
import styles from './cards.module.css';
import { CardChoice } from './card-choice.tsx';
import { CardGap } from './card-gap.tsx';
import { CardPair, type CardSide } from './card-pair.tsx';
import { CardSaid } from './card-said.tsx';

type CardsDialogProps = { chip: BoardChip; area: DecisionArea; onClose: () => void };

type Step = 'mine' | 'hand' | 'theirs' | 'typed' | 'ready' | 'turned';
type Chosen = { mine: DelegationLevel | null; theirs: DelegationLevel | null };

/**
 * Both choose a level hidden from each other on the same screen, then both turn. A card that lies face down is nowhere
 * on the page: neither to see nor to be read aloud.
 */
export const CardsDialog = ({ chip, area, onClose }: CardsDialogProps) => {
  const { t } = useTranslation('autonomy');
  const { t: ui } = useTranslation('ui');
  const words = useLevelWords();
  const [step, setStep] = useState<Step>('mine');
  const [chosen, setChosen] = useState<Chosen>({ mine: null, theirs: null });
  const [isFailed, setIsFailed] = useState(false);
  const name = givenName(chip.person);
  const { mine, theirs } = chosen;
  const isTurned = step === 'turned';
  const turn = async () => {
    if (mine === null || theirs === null) return;
    const [low, high] = mine < theirs ? [mine, theirs] : [theirs, mine];
    const outcome = await turnCards({
      personId: chip.person.id,
      areaId: area.id,
      mine,
      theirs,
      pointText: t('cardsPoint', {
        area: area.name,
        low: words.inText(low),
        high: words.inText(high),
      }),
    });
    setIsFailed(!outcome.ok);
    if (outcome.ok) setStep('turned');
  };
  /** Someone else sits down at the screen. */
  const theirTurn = () => {
    usePrivateHidden.setState({ isHidden: true });
    setStep('theirs');
  };
  const side = (level: DelegationLevel | null): CardSide =>
    level === null ? { kind: 'empty' } : isTurned ? { kind: 'up', level } : { kind: 'down' };
  return (
    <Dialog
      title={t('cardsTitle', { area: area.name })}
      closeLabel={ui('close')}
      onClose={onClose}
      width="41rem"
      isCurtain
    >
      <div className={styles.table}>
        <CardPair name={name} mine={side(mine)} theirs={side(theirs)} />
        {step === 'mine' ? (
          <CardChoice
            key="mine"
            question={t('cardsMine', { name })}
            name={name}
            onLay={(level) => {
              setChosen({ mine: level, theirs: null });
              setStep('hand');
            }}
          />
        ) : null}
        {step === 'hand' ? (
          <CardSaid key={step} text={t('cardsHand', { name, key: modKey })}>
            <Button onClick={() => setStep('typed')}>{t('cardsTyped', { name })}</Button>
            <Button variant="primary" onClick={theirTurn}>
              {t('cardsTheirTurn', { name })}
            </Button>
          </CardSaid>
        ) : null}
        {step === 'theirs' || step === 'typed' ? (
          <CardChoice
            key="theirs"
            question={step === 'theirs' ? t('cardsTheirs', { name }) : t('cardsTypedIn', { name })}
            hint={step === 'typed' ? t('cardsTypedHint') : undefined}
            name={step === 'theirs' ? null : name}
            onLay={(level) => {
              setChosen({ mine, theirs: level });
              setStep('ready');
            }}
          />
        ) : null}
        {step === 'ready' ? (
          <CardSaid key={step} text={isFailed ? t('cardsFailed') : t('cardsReady')}>
            <Button variant="primary" onClick={() => void turn()}>
              {t('cardsTurn')}
            </Button>
          </CardSaid>
        ) : null}
        {isTurned && mine !== null && theirs !== null ? (
          <CardSaid key={step} text={<CardGap mine={mine} theirs={theirs} />}>
            <Button variant="primary" onClick={onClose}>
              {ui('done')}
            </Button>
          </CardSaid>
        ) : null}
      </div>
    </Dialog>
  );
};

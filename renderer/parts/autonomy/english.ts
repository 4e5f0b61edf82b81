/** The words of who decides, wherever they are said. */
export const delegationEnglish = {
  // The levels. Source: product.md, "Delegation".
  level_1: 'tell',
  level_2: 'sell',
  level_3: 'consult',
  level_4: 'agree',
  level_5: 'advise',
  level_6: 'inquire',
  level_7: 'delegate',
  levelMeans_1: 'You decide and tell.',
  levelMeans_2: 'You decide and explain why.',
  levelMeans_3: 'You ask first, then decide.',
  levelMeans_4: 'You decide together.',
  levelMeans_5: '{{name}} decides, with your view.',
  levelMeans_6: '{{name}} decides and tells you after.',
  levelMeans_7: '{{name}} decides, fully.',
  // Take-backs.
  'takeBack_decided-anyway': 'decided anyway',
  takeBack_redid: 'redid it',
  'takeBack_extra-check': 'checked once more',
  'takeBack_answered-instead': 'answered instead of asking',
  // The capture line.
  captureDecision_them: '{{name}} decided in {{area}}, at {{level}}: {{what}}',
  captureDecision_me: 'You decided in {{area}} for {{name}}, at {{level}}: {{what}}',
  captureDecision_both: 'You and {{name}} decided in {{area}}, at {{level}}: {{what}}',
  captureTakeBack: 'You took back {{area}} from {{name}}: {{kind}}',
  captureObstacle_me: 'In {{name}}’s way, yours to remove: {{what}}',
  captureObstacle_them: 'In {{name}}’s way, theirs to remove: {{what}}',
  captureObstacle_other: 'In {{name}}’s way, for {{remover}} to remove: {{what}}',
  captureArea: 'In which area? {{areas}}. Write it with a colon behind.',
  captureUnknownArea: 'No area is called “{{typed}}”. In which one? {{areas}}.',
  captureWhichArea: 'Which area? {{areas}}.',
  captureNoAreas: 'Nothing is agreed with {{name}} yet. Put them into an area on the board first.',
  captureLevel: 'At which level was it decided in {{area}}? Add “at 3” at the end.',
  captureTakeBackKind:
    'What did you do? Say “decided anyway”, “redid it”, “checked once more” or “answered instead of asking”.',
  captureRemover: 'Who can remove it? Add “— me”, “— {{name}}” or “—” and a name.',
} as const;

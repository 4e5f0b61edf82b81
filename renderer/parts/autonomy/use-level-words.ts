import { useTranslation } from 'react-i18next';
import type { DecisionArea } from '#domain/autonomy/decision-area.ts';
import type { DelegationLevel } from '#domain/autonomy/delegation.ts';

/** The levels of delegation in words. */
export const useLevelWords = () => {
  const { t } = useTranslation('levels');
  return {
    /** 'Inquire'. */
    name: (level: DelegationLevel): string => t(`name_${level}`),
    /** '6 inquire', inside a sentence. */
    inText: (level: DelegationLevel): string => t(`inText_${level}`),
    /** 'they, tell me after'. */
    meaning: (level: DelegationLevel): string => t(`meaning_${level}`),
    /** 'Amara decides and tells you afterwards.', to the leader. */
    sentence: (level: DelegationLevel, name: string): string => t(`sentence_${level}`, { name }),
    /** 'You decide and tell your lead afterwards.', to the person. */
    toThem: (level: DelegationLevel): string => t(`toThem_${level}`),
    /** 'Amara decides and tells me afterwards.', from the leader. */
    onPaper: (level: DelegationLevel, name: string): string => t(`onPaper_${level}`, { name }),
  };
};

/** How far an area's decisions reach: 'organisation · hard to undo'. */
export const useAreaWords = () => {
  const { t } = useTranslation('levels');
  return ({ reach, isReversible }: Pick<DecisionArea, 'reach' | 'isReversible'>): string =>
    `${t(`reach_${reach}`)} · ${t(isReversible ? 'reversible' : 'irreversible')}`;
};

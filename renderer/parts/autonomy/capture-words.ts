import { useTranslation } from 'react-i18next';
import type { AreaNamed } from '#domain/capture/area-match.ts';
import type { AutonomyNeed, CapturedAutonomy } from '#domain/capture/capture-autonomy.ts';
import type { DecisionAreaId } from '#domain/ids.ts';
import { useLevelWords } from './use-level-words.ts';

/** Says how a line about who decides was understood, or what it still needs. */
export const useAutonomyCaptureWords = (areas: readonly AreaNamed[]) => {
  const { t, i18n } = useTranslation('delegation');
  const level = useLevelWords().inText;
  const areaName = (id: DecisionAreaId): string => areas.find((area) => area.id === id)?.name ?? '';
  const missing = (
    { needs, typed = '', areas: found = [] }: Pick<AutonomyNeed, 'typed' | 'areas'> & { needs: string },
    name: string,
  ): string => {
    const or = new Intl.ListFormat(i18n.language, { type: 'disjunction' });
    const names = or.format(found.map((area) => area.name));
    switch (needs) {
      case 'one-area':
        return t('captureWhichArea', { areas: names });
      case 'level':
        return t('captureLevel', { area: names });
      case 'take-back-kind':
        return t('captureTakeBackKind');
      case 'remover':
        return t('captureRemover', { name });
      default:
        if (found.length === 0) return t('captureNoAreas', { name });
        return typed === ''
          ? t('captureArea', { areas: names })
          : t('captureUnknownArea', { typed, areas: names });
    }
  };
  const understood = (captured: CapturedAutonomy, name: string): string => {
    switch (captured.kind) {
      case 'decision':
        return t(`captureDecision_${captured.decidedBy}`, {
          name,
          area: areaName(captured.areaId),
          level: level(captured.level),
          what: captured.what,
        });
      case 'take-back':
        return t('captureTakeBack', {
          name,
          area: areaName(captured.areaId),
          kind: t(`takeBack_${captured.takeBackKind}`),
        });
      case 'obstacle':
        return t(`captureObstacle_${captured.remover}`, {
          name,
          what: captured.what,
          remover: captured.removerName,
        });
    }
  };
  return { missing, understood };
};

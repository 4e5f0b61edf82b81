import { useTranslation } from 'react-i18next';
import { type Day, daysBetween } from '#domain/time/calendar.ts';
import { type CheckedAssessment, sides } from '#domain/skills/skill-standing.ts';
import styles from './level-line.module.css';

type LevelLineProps = { said: readonly CheckedAssessment[]; steps: number; today: Day };

const width = 300;
const height = 66;
const inset = 6;

/** The two sides over time: a step line each, filled dots where evidence stood behind it. The table beside it says the same. */
export const LevelLine = ({ said, steps, today }: LevelLineProps) => {
  const { t } = useTranslation('growth');
  const oldest = said.at(-1)?.assessment.assessedOn ?? today;
  const span = Math.max(1, daysBetween(oldest, today));
  const x = (day: Day): number => inset + (daysBetween(oldest, day) / span) * (width - 2 * inset);
  const y = (level: number): number => height - inset - (level / steps) * (height - 2 * inset);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('lineLabel')} className={styles.line}>
      {Array.from({ length: steps + 1 }, (_, level) => (
        <line key={level} x1={0} x2={width} y1={y(level)} y2={y(level)} className={styles.step} />
      ))}
      {sides.map((side) => {
        const points = said.filter(({ assessment }) => assessment.by === side).toReversed();
        const path = points
          .map(({ assessment: { assessedOn, level } }, at) =>
            at === 0 ? `M${x(assessedOn)} ${y(level)}` : `H${x(assessedOn)}V${y(level)}`,
          )
          .join('');
        return points.length === 0 ? null : (
          <g key={side} data-side={side} className={styles.side}>
            <path d={`${path}H${x(today)}`} />
            {points.map(({ assessment, isConfirmed }) => (
              <circle
                key={assessment.id}
                cx={x(assessment.assessedOn)}
                cy={y(assessment.level)}
                r={3.6}
                data-confirmed={isConfirmed}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
};

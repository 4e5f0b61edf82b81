import {
  IconArrowsLeftRight,
  IconBooks,
  IconCircleHalf2,
  IconMessage2,
  IconPlant2,
  IconSun,
} from '@tabler/icons-react';
import { routes } from '#domain/routes.ts';

/** The places of the sidebar, in its order. `at`: further addresses that belong to one. */
export const places = [
  { id: 'today', href: routes.today, at: [], Icon: IconSun },
  { id: 'mirror', href: routes.mirror, at: [], Icon: IconCircleHalf2 },
  { id: 'autonomy', href: routes.autonomy, at: [routes.autonomy], Icon: IconArrowsLeftRight },
  { id: 'feedback', href: routes.feedback, at: [], Icon: IconMessage2 },
  { id: 'growth', href: routes.teamSkills, at: [routes.objectives], Icon: IconPlant2 },
  { id: 'library', href: routes.library, at: [routes.library], Icon: IconBooks },
] as const satisfies readonly { id: string; href: string; at: readonly string[]; Icon: typeof IconSun }[];

/** Whether `location` is one of the place's own addresses or below one of its further ones. */
export const isPlace = ({ href, at }: (typeof places)[number], location: string): boolean =>
  location === href || at.some((one) => location === one || location.startsWith(`${one}/`));

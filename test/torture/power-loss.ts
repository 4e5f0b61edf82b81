import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { prepareWriter } from '#test/torture/journal-kills.ts';
import { createLedger } from '#test/torture/ledger.ts';
import { randomFrom, type Trial } from '#test/torture/trial.ts';

const run = (command: string, ...args: string[]): boolean => spawnSync(command, args).status === 0;

const newDisk = (image: string, place: string): boolean => {
  mkdirSync(place, { recursive: true });
  return (
    run('dd', 'if=/dev/zero', `of=${image}`, 'bs=1M', 'count=24') &&
    run('mkfs.ext4', '-q', '-F', image) &&
    run('mount', '-o', 'loop', image, place)
  );
};

/**
 * The power goes while a process writes into a vault on an ext4 image: what the image holds at that moment is copied, and
 * the copy mounted, as a machine does after a power cut. Needs root and loop devices.
 */
export const powerLoss: Trial = {
  name: 'power-loss',
  count: 20,
  run: async ({ count, seed, folder }) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      return { trials: 0, skipped: 'disk images need root on Linux', faults: [] };
    const random = randomFrom(seed);
    const ledger = createLedger(`power-loss --seed ${seed}`);
    for (let round = 0; round < count; round += 1) {
      const [image, copy, place] = ['image', 'copy', 'disk'].map((name) => join(folder, name));
      if (image === undefined || copy === undefined || place === undefined) break;
      if (!newDisk(image, place))
        return { trials: 0, skipped: 'this machine mounts no disk images', faults: [] };
      try {
        const writer = prepareWriter(join(place, 'vault'), random.below(2 ** 31), round);
        await writer.ready;
        writer.child.stdin?.write('go\n');
        await writer.writes;
        await pause(200 + random.below(800));
        // A power cut is one moment: nothing may be written while the image is copied. What was said must be in it.
        writer.child.kill('SIGSTOP');
        await pause(20);
        const said = [...writer.lines];
        copyFileSync(image, copy);
        writer.child.kill('SIGKILL');
        await writer.ended;
        run('umount', '-l', place);
        for (const line of said) ledger.hear(line, round);
        if (!run('mount', '-o', 'loop', copy, place)) throw new Error('the copy does not mount');
        const reader = prepareWriter(join(place, 'vault'), 1, 1_000 + round);
        await reader.ready;
        reader.child.stdin?.write('go\n');
        await reader.looked;
        reader.child.kill('SIGKILL');
        await reader.ended;
        for (const line of reader.lines.filter((one) => !one.startsWith('saved'))) ledger.hear(line, round);
        ledger.beginAnew();
      } finally {
        run('umount', '-l', place);
        rmSync(copy, { force: true });
      }
    }
    return { trials: count, ...ledger.figures() };
  },
};

import { createSocket } from 'node:dgram';
import { readFileSync } from 'node:fs';
import { withProfile } from '#build/release/check-journey.ts';
import { driverFor } from '#build/release/driver.ts';
import { firstJourney } from '#build/release/journey.ts';

// Runs inside the network that check-network.ts makes: `count-traffic.ts [PROGRAM]`; without one, the stand-in.

/** Packets that left through `leeway0`: the tenth number of its line. */
const sentPackets = (): number => {
  const line = readFileSync('/proc/self/net/dev', 'utf8')
    .split('\n')
    .find((one) => one.trim().startsWith('leeway0:'));
  return Number(line?.split(':')[1]?.trim().split(/\s+/)[9] ?? Number.NaN);
};

const sendOne = (): Promise<void> =>
  new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.send('control', 9, '10.9.9.9', () => socket.close(() => resolve()));
  });

const before = sentPackets();
await withProfile(async (profile) => {
  const program = await driverFor(process.argv[2] ?? null)(profile);
  await firstJourney(program.page);
  await program.close();
});
const after = sentPackets();
await sendOne();
process.stdout.write(`${JSON.stringify({ sent: after - before, control: sentPackets() - after })}\n`);
process.exit(0);

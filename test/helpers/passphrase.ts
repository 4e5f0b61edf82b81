/** What opens the notebooks of the journeys. */
export const passphrase = 'copper kettle under the walnut tree';

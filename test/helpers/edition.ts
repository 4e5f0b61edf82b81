/** Which edition the journeys of this test project go through; `startLeeway` starts that one. */
export const edition = process.env.LEEWAY_EDITION === 'electron' ? 'electron' : 'browser';

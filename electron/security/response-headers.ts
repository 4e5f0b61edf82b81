import { contentSecurityPolicy, developmentPolicy } from './content-security-policy.ts';

/** Powers that the program never uses; refused for the page and for anything inside it. */
const refusedPowers = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const common = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': refusedPowers.map((power) => `${power}=()`).join(', '),
  'Cache-Control': 'no-cache',
};

/** The headers of every answer, the same over `app://leeway` and over the browser edition's server. */
export const responseHeaders = (): Record<string, string> => ({
  'Content-Security-Policy': contentSecurityPolicy(),
  ...common,
});

/** The headers of the development server. */
export const developmentHeaders = (): Record<string, string> => ({
  'Content-Security-Policy': developmentPolicy(),
  ...common,
});

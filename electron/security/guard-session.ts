import type { Session } from 'electron';
import { isOwnResource } from './navigation-guard.ts';

type UsbClass = Electron.USBProtectedClassesHandlerHandlerDetails['protectedClasses'][number];

/** Chromium's word for "do not trust this certificate". */
const refused = -2;

/** Every class that Electron can keep from a page; its own list leaves some out. */
const usbClasses: UsbClass[] = [
  'audio',
  'audio-video',
  'hid',
  'mass-storage',
  'smart-card',
  'video',
  'wireless',
];

/** Permissions are granted by Electron unless both handlers refuse. The list of what Leeway needs is empty. */
const refusePermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_, __, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.on('file-system-access-restricted', (_, __, answer) => answer('deny'));
};

/** No device, no screen and no passkey, whatever the page asks for and however it was found. */
const refuseDevices = (session: Session): void => {
  session.setDevicePermissionHandler(() => false);
  session.setUSBProtectedClassesHandler(() => usbClasses);
  session.setBluetoothPairingHandler((_, answer) => answer({ confirmed: false }));
  session.setDisplayMediaRequestHandler((_, answer) => answer(null));
  session.on('select-hid-device', (event, _, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-serial-port', (event, _, __, answer) => {
    event.preventDefault();
    answer('');
  });
  session.on('select-usb-device', (event, _, answer) => {
    event.preventDefault();
    answer();
  });
  session.on('select-webauthn-account', (_, __, answer) => answer());
  session.on('select-webauthn-authenticator', (_, answer) => answer());
};

/** Nothing goes out; and should something, then no other machine's certificate is believed. */
const refuseNetwork = (session: Session): void => {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnResource(url) }));
  session.setCertificateVerifyProc((_, answer) => answer(refused));
  session.on('will-download', (event) => event.preventDefault());
};

/**
 * Takes the session's powers away. Must run before the first window: Electron's spell checker downloads
 * dictionaries as soon as a window opens.
 */
export const guardSession = (session: Session): void => {
  session.setSpellCheckerEnabled(false);
  refusePermissions(session);
  refuseDevices(session);
  refuseNetwork(session);
};

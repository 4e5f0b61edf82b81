const shortest = 8;

/** The word for what is wrong with a passphrase that is to be set; `null`: nothing. */
export const passphraseProblem = (passphrase: string): 'passphraseMissing' | 'passphraseShort' | null => {
  if (passphrase === '') return 'passphraseMissing';
  return passphrase.length < shortest ? 'passphraseShort' : null;
};

import { wordSet } from './word-set.js';

/** Small words of other languages that families here write in; words that are English as well are left out. */
export const foreignWords = wordSet(
  // Welsh
  `yn yr y'r i'r o'r a'r gan mae ei eu bod wedi gyda bydd cyn dydd fydd sydd ac ar hyn nad ond neu pan roedd oedd hefyd
  ddim dim dw dwi rwy'n rydw mae'n plentyn ysgol teulu gwener ffonio mam tad ef hi'n ni'n eich ein wrth dros trwy rhwng`,
  // Polish
  `nie się jest na do że z w i o za od po dla przez przed jak tak ale czy co ma być jego jej ich oraz który która już tylko
  mama tata będzie zadzwoni szkoły szkole dziecko córka syn lekarza musi może bardzo ze we przy pod nad mnie mój moja`,
  // Romanian
  `și si să sa cu pe din la este sunt nu un o în pentru care mai că ca ce lui ei lor va vor fi fost după fără până copilul
  mama tatăl școală medic trebuie`,
  // Somali
  `waa iyo oo ka ku ayaa inuu inay waxaan waxay waxa si uu ay aan la leh u soo sii hooyo aabe aabaha dugsiga ilmaha carruurta
  qoyska doonaa doontaa wuxuu wuxu kale waxaa haddii marka badan dhaqtarka isbuuc`,
  // French, Spanish, Portuguese, Italian
  `le les des une est et dans pour avec qui que pas sur elle il ils elles son ses au aux du nous vous je ne ce cette mais
  très être mère père école enfant médecin avant prochain
  el los las una con por para del y su sus no se está hasta niño madre escuela lo pero más
  os um uma com não mãe escola até ele ela seu sua dos nas pelo
  gli di che per della nel sono non alla suo sua anche più madre scuola`,
  // German, Dutch, Turkish, Albanian, Lithuanian, Hungarian, Slovak, Czech
  `der die das und ist nicht mit ein eine zu den dem von für auf wird kind schule mutter vater arzt bis zum zur sich
  het een van niet voor zijn haar moeder ve bir bu için ile okula anne baba çocuk gidecek olarak kadar
  dhe për të në me një që nga është nuk do nënë ir yra kad su į iš bus mokykla az egy és hogy nem van lesz
  je na že sa bude som pre alebo ktorý dieťa`,
  // Urdu, Hindi, Punjabi, Bengali, Arabic in Latin letters
  `hai hain ka ki ke ko mein se aur nahi nahin kya yeh woh karna karega karegi hoga hogi wala wali bachay bacha ammi abbu
  tha thi tak liye apne apni saath kar rahi raha ami amar tumi kore jabe korbe hobe ebong na ana inta fi min`,
  // What children say of home and wishes in Welsh, Polish and German
  `hoffi chwarae gyda eisiau ddim gartref chce chcę nie tęskni wracać ich nach hause möchte`,
);

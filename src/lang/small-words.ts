/**
 * Small words and fixed labels of lines (datelines, credits, bylines), in any language: a German report names the "Port of
 * Norhaven", an English one "Agence France-Presse" and "Anstalt für Seefahrt". Rows for one language only are in its folder.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Inside names of persons. */
export const personParticles = words('de van von der den al bin el la del da di dos le du');
/** Inside names of publications and bodies, beside those of persons. */
export const titleParticles = words('of the and & für und');
/** Between a town's words: "Port of Vale". */
export const townParticles = words('de la el of the upon am an im ob');
export const regionParticles = words('of and');
/** Between two names of a list. */
export const ands = words('and und et');
/** Definite articles before an agency's name, as the source of a pattern. */
export const articles = words('[Tt]he [Dd]ie [Dd]er');
/** Behind the number of a day. */
export const ordinalMarks = words('st nd rd th');

/** Between two agencies that share a line. */
export const sharing = words('and with und');
/** Labels before an agency in a bar. */
export const agencyLabels = words('source by agency quelle von');

/** Forms of companies, behind an outlet's name. */
export const companyForms = words('LLC Inc Ltd Limited PLC plc Corp Co GmbH AG SE KG Pty');

/** Words in capitals that open a line but are no place: "UPDATE 2 - …", "WATCH: …". */
export const lineOpeners: readonly string[] = [
  ...words(
    'BREAKING UPDATE UPDATED WATCH VIDEO EXCLUSIVE LIVE READ OPINION ANALYSIS NEW CORRECTION NOTE RELATED MORE FILE EDITOR.*',
  ),
  ...words(
    'WARNING ADVISORY COMMENTARY FACTBOX TIMELINE PREVIEW SUMMARY Q A PHOTOS? [Tt]he THE In On At From For But And By',
  ),
  ...words('EILMELDUNG KORREKTUR BERICHTIGUNG HINTERGRUND KOMMENTAR ÜBERBLICK ZUSAMMENFASSUNG'),
  'JUST IN',
  'FACT CHECK',
];

/** Words for a picture, before or behind a credit. */
export const pictureWords = words('Photo Picture Image Foto Pic Bild');
/** … longer ones, before a colon or the photographer. */
export const pictureLabels = words('Photo Photograph Image Picture Credit Foto Bild Fotograf');
/** Between a picture's word and its photographer. */
export const pictureBy: readonly string[] = ['by', 'courtesy of', 'von'];
/** Between a photographer and the agency that passed the picture on. */
export const passedOn = words('via for');
/** Words of a caption that credits somebody. */
export const creditWords = words('copyright photo image foto');
/** "2/34" and "2 of 34" count the pictures of a gallery. */
export const countedOf = words('of von');

/** Endings of addresses on the web, capital as at the head of a sentence: "quay.Com". */
export const hostEndings: readonly string[] = ['Com', 'Org', 'Net', 'Co', 'Gov', 'Edu'];

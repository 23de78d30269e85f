const row = (names: string): readonly string[] => names.split(' ');

/**
 * Month names and their short forms, lower case, January first, of languages whose pages print a month in words:
 * en de fr es pt it nl da no sv fi pl cs hu ro tr hr id ru uk el ca.
 */
export const months: readonly (readonly string[])[] = [
  row(
    'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari tammikuuta tammikuu stycznia sty ledna január ianuarie ocak siječnja января январь янв січня ιανουαρίου gener',
  ),
  row(
    'february feb februar feber février févr fév febrero fevereiro fev febbraio februari helmikuuta helmikuu lutego lut února február februarie şubat veljače февраля февраль фев лютого φεβρουαρίου febrer',
  ),
  row(
    'march mar märz mrz mars marzo março maart mrt marts maaliskuuta maaliskuu marca března március martie mart ožujka maret марта март мар березня μαρτίου març',
  ),
  row(
    'april apr avril avr abril abr aprile huhtikuuta huhtikuu kwietnia kwi dubna április aprilie nisan travnja апреля апрель апр квітня απριλίου',
  ),
  row(
    'may mai mayo maio maggio mag mei maj toukokuuta toukokuu maja května május mayıs svibnja мая май травня μαΐου maig',
  ),
  row(
    'june jun juni juin junio junho giugno giu kesäkuuta kesäkuu czerwca cze června június iunie haziran lipnja июня июнь июн червня ιουνίου juny',
  ),
  row(
    'july jul juli juillet juil julio julho luglio lug heinäkuuta heinäkuu lipca lip července július iulie temmuz srpnja июля июль июл липня ιουλίου juliol',
  ),
  row(
    'august aug août agosto ago augustus elokuuta elokuu sierpnia sie srpna augusztus ağustos kolovoza agustus августа август авг серпня αυγούστου agost',
  ),
  row(
    'september sept sep septembre septiembre setembro set settembre syyskuuta syyskuu września wrz září szeptember septembrie eylül rujna сентября сентябрь сен вересня σεπτεμβρίου setembre',
  ),
  row(
    'october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu października paź října október octombrie ekim oktober октября октябрь окт жовтня οκτωβρίου',
  ),
  row(
    'november nov novembre noviembre novembro marraskuuta marraskuu listopada lis listopadu november noiembrie kasım studenoga studenog ноября ноябрь ноя листопада νοεμβρίου',
  ),
  row(
    'december dec dezember dez décembre déc diciembre dic dezembro dicembre joulukuuta joulukuu grudnia gru prosince december decembrie aralık prosinca desember des декабря декабрь дек грудня δεκεμβρίου desembre',
  ),
];

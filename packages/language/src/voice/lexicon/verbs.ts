import { formsOf } from '../verb-forms.js';

/** To say, in any way: what follows is the speaker's own view. */
export const sayVerbs =
  formsOf(`say/said tell/told explain describe state express disclose reply answer whisper shout reveal
  mention comment share report voice add:ed confirm:ed agree indicate communicate identify name call ask write/wrote/written
  speak/spoke/spoken talk rate score choose/chose/chosen draw/drew/drawn joke insist admit chat announce type text sign
  request recall remark exclaim mutter mumble sing/sang/sung list vote pick reckon grumble moan confide beg complain protest
  swear/swore/sworn plead boast brag blurt declare claim:ed recount murmur repeat yell scale circle tick rank`);

/** To want, wish or fear: a view by its very meaning. */
export const wishVerbs =
  formsOf(`want wish hope miss hate dread prefer dislike dream/dreamt wonder fear worry think/thought feel/felt
  believe like love enjoy know/knew need value trust adore`);

/** To do what shows a feeling or a bond: seen by somebody, whatever the tense. */
export const showVerbs =
  formsOf(`smile cry weep/wept sob grin giggle laugh frown flinch cling/clung hide/hid/hidden cower freeze/froze
  tremble shake/shook shiver scream squeal shriek wail whimper wriggle squirm reach turn cuddle snuggle nestle hug kiss stroke
  grab clutch grasp grip crawl babble coo gurgle beam clap wave point nod shrug kick startle stiffen arch relax calm gaze stare
  glance avoid curl rock suck bite/bitten push pull throw/threw/thrown hit/hit bang slam storm stomp pace flap spin/spun tap tug
  pat copy mimic imitate follow track root fuss settle soothe wince recoil duck cover bury jump bounce skip dance hum chuckle
  light/lit brighten quieten whisper mouth sign gesture vocalise blow/blew crouch huddle lean fold tense lash spit/spat punch pinch
  comfort climb toddle shuffle creep/crept peek peep bow lower chew rub scratch squeeze pass offer hand lift raise roll
  refuse hover stroke splash swipe blink yawn grizzle moan groan  sigh gasp swallow pucker nuzzle latch`);

/** To do what everybody does: an observation only where it is told as something that happened. */
export const doVerbs =
  formsOf(`run/ran go/went come/came sit/sat stand/stood walk look watch play eat/ate drink/drank sleep/slept
  wake/woke lie/lay fall/fell leave/left move stay build/built line put/put take/took give/gave bring/brought show/showed/shown make/made
  paint colour cut/cut hold/held carry feed/fed stop start:ed stare spend wander search touch open close shut/shut
  knock drop tip pour lick tiptoe:ed pocket:ed bury smooth:ed hop race chase tidy help:ed join share wait sing/sang visit keep/kept draw/drew
  place drag fetch sniff dress undress wash brush separate separated approach respond react sort tear/tore rip scribble mark
  rest press tilt fiddle flick twist stack pick hang/hung`);

/** To judge, believe or report, as adults do: what follows is theirs. */
export const adultReportVerbs =
  formsOf(`say/said tell/told report state feel/felt think/thought believe describe explain express note
  worry hope want wish think share mention advise comment confirm add agree like consider find/found recognise acknowledge know/knew
  raise suggest indicate inform claim maintain view understand/understood love appreciate need ask`);

/** To see with one's own eyes: what follows was seen. */
export const seeVerbs = formsOf(`see/saw/seen observe notice watch note witness spot`);

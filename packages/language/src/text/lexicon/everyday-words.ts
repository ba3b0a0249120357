import { wordSet } from './word-set.js';

/** More English words that records of families are made of, without their endings: they tell English from other languages. */
export const everydayWords = wordSet(
  `above absence access account across activities add address adjustments adult adviser age alarm alcohol alone
  along aloud alright answer anxiety anyone anyway app approach appropriate appt areas argue arms arousal
  arrears arrives ascertain asleep ate attempts autism aware bad bag ball bank base basket bathroom bedroom
  behaviour behind believe bell below best better bin birth birthday biscuits bit black blanket bleach board
  boiler bond born bottom bought bouncer boundaries bout box boyfriend brave break broken brought build bunk bye
  cadets calm calmer cannot canteen capacity carpet carry case cat catch centile centre cereal certificate chair
  change charge chart chase chat childcare choice classroom clear clocks close coach coat college communicate
  community concern conduct confidence conflict consent consider consistent continence continue control copy
  corner corridor cos count county court cousin credit cross cupboard curfew current curtains cut damp dark date
  dead death dec decision defenders delay delivery dental describe desk developmental device diabetes diagnosis
  didn didnt diet different difficult difficulties dinner direct doesnt dog doll done door downstairs drawer
  drinks drop drug dry due ear edge eldest else emotional empty engage enough ensure esteem everyone evidence
  exercise experience explain explore express eye face fair fan fast father feb feet fell fence fewer fight
  figure file fill finances fine finger finish firmer fix flat floor foot fortnight forward found four free
  fridge front full funny further gain gap garage garden gas gate gave gaze given glass goal gone gonna
  grandmother grant green guinea half hall hamster hand handover happen hard harm hate head headphones healthy
  hear height held herself hid high himself hold holidays holistic hols homework hood hoover hospital hostel
  hour humour hungry hurt hygiene ill impact improve incidents inhaler inside instead interpreter interview
  issues jabs job juice jumper kept kettle key kicks kid kit kitchen knee lacks lad late later lay leaflet least
  leave leg length lesson level liaise library lid life light limit list listen literacy lock log longer lost
  lot loud love low mad main man manage manager maternal mates matter mattress maybe medical memory met mid
  middle mine minute miss mocks mon monitor mood mother mould mouth move multi music naughty near necessary neck
  network nice nite nobody noise normal note notice nurture observe offer office officer older one online open
  opinion orange order outcomes outside overnight page paid pain panel paper parental partner pass past paternal
  pathway patient pay peer period person photo pick pictures pigs pillow playground please plot pls point polite
  poor possible post practitioner praise prefer pregnancy present private prob problem profile progress promote
  proud provision purpose quality quarter quiet ran rang range rate rather ready reasons recent reckons record
  refuge regulate relationship relevant relief relies repairs request resilience resilient response responsible
  rest result rich risk role room round router routines rubbish rules run safety sand sat scale score screen
  second secure seems seizure self sense sensory sent sertraline service settle seven several severe shall sheet
  shift shoes shook shop shoulder shout shouty shower shut sick side sign sit six skin skip sleeve slips smell
  smoke sofa somebody someone sometimes song soon sort sought space spacer special spend spoke spoken staff
  stage stairs standard star statements states stay step stepdad sticker stiff stood story straight straps
  strategies strengths struggles stupid subject summer sure surgery swap system tablet taken taxi teach team
  tears teatime ten test though thought throughout thurs tick tidy til till tin toddler together toilet told
  tonight took tool top total touch towards town track trauma tray tries trip trouble tummy tutor twenty twice
  twins understand uniform unit update upstairs veg verbal version victim view visual vocalises voice voicemail
  wage wait wall wand wardrobe warm wash water weekends weight wet whichever whoever whole window wish wks won
  wont world worries worry worse wouldn written wrote xmas xxxx yard yet zero`,
);

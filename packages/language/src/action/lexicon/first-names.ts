import { wordSet } from '../../text/lexicon/word-set.js';

/** First names common among families in Britain, of many origins: known even in small letters. None that is a word as well. */
export const firstNames = wordSet(
  `aaliyah aaron abbie abdul abdullah abigail abu adam adele adrian agnieszka ahmed aidan aimee aisha alan alana albert alec alex
  alexander alexandra alfie ali alice alicia alina alisha alison alistair amanda amelia amina amir amy ana anastasia andrea
  andreea andrei andrew andy aneta angela anita anna anne annie anthony antonio anya archie arthur asha ashley ashraf asif
  ayaan ayesha ayo aziz barbara beata becky ben benjamin bernadette beth bethany bilal billy bogdan bradley brandon brenda
  brian bronagh callum calum cameron carl carla carlos carly carol caroline carrie catherine cathy charlene charles charlie
  charlotte chelsea cheryl chidi chinedu chloe chris christina christine christopher claire clara connor conor courtney craig
  cristina daisy dale daniel danielle danny darren daryl dave david dawid deborah debbie declan deepak demi denise derek diana
  diane dmitri dominic donna dylan ebony eddie edie edward eilidh elaine eleanor elena elif elizabeth ella ellen ellie elsie
  emily emma emmanuel erin esther ethan eva evelyn evie ewa faisal farah farida farooq fatima fatma felix femi fiona florence
  fran frances francesca freddie freya gabriel gareth gary gavin gemma geoff george georgia gillian gloria gordon grzegorz
  hamza hannah harley harriet harry harvey hasan hassan hayley helen helena henry hussein ian ibrahim ikram imani imran ines
  ioana irena isaac isabel isabella isha isla ismail ivan jackie jackson jacob jake jamal james jamie jamila jan-paul jane janet
  janine jason jasmin jayden jean jeanette jeff jenna jennifer jenny jess jessica jim jo joan joanna joanne jodie joe joel john
  johnny jonathan jordan jose joseph josh joshua joyce juan judith julia julie justin justyna kai kamal karen karl kasia kate
  katie katarzyna kayleigh keeley keira keith kelly kelsey ken kenneth kerry kevin khadija khalid kieran kim kirsty kofi krystyna
  kwame kyle kyra lacey lara laura lauren layla leah leanne lee leila lena lenny leo leon lesley lewis leyla liam linda lisa
  lloyd logan lorna lorraine louis louise lucas lucy luka luke lydia maddie madison magdalena mahmoud maisie malik mandy marcin
  marcus margaret maria mariam marie marek marius marley martha martin martyn mary maryam mateusz matthew max maya megan mehmet
  melanie melissa mia michael michelle miguel mihai mike mila millie miriam mo mohamed mohammad mohammed mohamud molly monika
  morgan muhammad musa mustafa nadia nadine naomi natalia natalie natasha nathan neil ngozi niamh nicola nicole nigel nina noah
  noor nora nadeem oliver olivia olu omar oscar osman owen pamela parveen patricia patrick paul paula pauline pawel peter phil
  philip phoebe piotr priya rachel rahul raj rajesh ravi rebecca reece reggie rehana rhys rhiannon ricardo richard riley rita
  roberto robert roger rohan ronnie rory roxanne ruben ruth ryan sabrina sadia sahra said saima salma sam samantha samina samir
  samuel sandra sanjay sara sarah sasha scott sean shabnam shah shannon sharon shauna sheila shelley shirley siobhan sofia
  sonia sophia sophie stacey stacy stefan stella stephanie stephen steve steven stuart sunita susan suzanne tahir tamara tania
  tanya tara tariq tash tasha taylor teresa terry theo theresa thomas tina toby tom tommy tony tracey tracy trevor tyler
  valerie vanessa vera vicky victoria vikram vincent wayne wendy wiktoria william yasmin yasmine yusuf yvonne zac zach zahra
  zainab zara zayd zeynep zoe zofia zuzanna nazia nasreen tomasz bartek jakub lukasz oluwaseun amara chidera temitope abena esi
  yaw kwesi siddiq idris ifrah hodan abdi abdirahman ayaan sumaya sumayya tamsin oisin saoirse caitlin aoife ciaran bronwyn
  gethin sioned carys dilys alun`,
);

/** First names that are words as well: names only with a capital. */
export const wordNames = wordSet(
  `will mark grace hope faith joy rose dawn frank jack rob bill pat sue drew grant dean guy ray lily ivy holly heather robin kit
  summer amber destiny precious blessing prince sky star ruby pearl jade jasmine poppy olive iris violet angel rich nick art
  max penny chase miles peace patience hunter aurora april may june jan`,
);

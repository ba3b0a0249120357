import { wordSet } from '../../text/lexicon/word-set.js';

/** Deeds of which paper, a booking, a payment, a mended thing or a visit shows that they happened. */
export const showingDeeds = wordSet(
  `accompany apply assess attend book bring bid buy cancel certify claim collect complete  deliver delete deposit
  download draft email e-mail enrol enroll enter file fill fit fix fund hire  immunise vaccinate install interview
  invite issue join lodge mail measure meet mend order pay phone telephone ring post print purchase rebook re-book
  record refer re-refer register renew repair replace report request return save scan schedule score screen send sign
  submit swab   transfer type upload visit weigh write plot block unblock log buy bought supply signup
  redo nominate photograph evict appoint allocate award notify audit test decorate carpet paint repaint plumb clear treat inspect swab redecorate insulate reweigh resubmit resend retest reapply recheck rearrange remeasure`,
);

/** Other deeds that somebody could watch. */
export const plainDeeds = wordSet(
  `add copy swap argue agree end enter answer arrange ask bath bathe bathed breastfeed bring brush burp call carry change check choose clean
  climb close colour comb cook count cuddle cut cycle cycling dance describe dim draw dress drink drive drop dry eat empty explain feed
  fetch finish fold fold follow freeze gate greet hand hang hide hug introduce invite jump keep kneel knock lay leave
  lend let lift lie lift light listen lock look mark massage mix mop move name open pack park pass peel pick place play
  point post pour practise practice pre-teach prepare press pretend pull push put quit read recite reheat release
  remember remind remove repeat rest rinse role-play run say serve set shadow share shop shout show shower shut sing sit
  sleep soothe sort speak stand start step sterilise stick stir stop store strap sweep swim switch take talk teach
  tell text throw tick tidy toilet train translate travel try turn unlock unpack use vacuum wait wake walk warm wash watch
  water wave wear wean whisper wind wipe wrap list rehearse label film video tape chair minute hand-over
  plug unplug rota line laminate cover dispose empty pump bottle-feed crawl ride fish bake garden skip trim shave hoover`,
);

/** Verbs that are as concrete as their object: "make a chart" is a deed, "make better choices" is not. */
export const lightVerbs = wordSet(
  `make take give get have do go put set keep use show share start stop agree arrange offer provide deliver receive bring
  let allow find try see seek hold run lead leave change plan prepare organise organize create develop discuss speak talk
  tell ask explain raise follow add act obtain check call contact move introduce name say choose practise practice
  explore teach learn allow turn pass drop sort open close finish build complete attend request report listen chat chase control
  observe review model include update meet spend stay gain hold build`,
);

/** Papers, bookings, tests and bought or fitted things: named, they are a piece of work that shows. */
export const showingThings = wordSet(
  `form forms application applications referral referrals letter letters email emails e-mail report reports booking bookings
  appointment appointments appt appts app registration signature certificate certificates receipt contract invoice
  assessment assessments test tests screening scan scans jab jabs immunisation immunisations vaccination vaccinations
  prescription grant payment payments diary questionnaire checklist passport id voucher vouchers prescription bank-statement
  minutes photo photos copy copies  hearing visit visits meeting course courses workshop programme survey
  ehcp dla pip uc tenancy licence petition statement ticket tickets cert dash marac cv interview logbook
  timetable claim quote quotes bill bills mtg bloods`,
);

/** Results that everybody would see the same way. */
export const showingResults = wordSet(
  `signed fitted fixed booked paid sent received submitted completed attended registered referred enrolled collected
  delivered installed repaired mended bought ordered cleared changed blocked deleted returned issued awarded granted
  accepted approved laid assembled connected passed weighed measured tested immunised vaccinated cancelled closed opened moved replaced
  published signed-off filled filed posted printed scored`,
);

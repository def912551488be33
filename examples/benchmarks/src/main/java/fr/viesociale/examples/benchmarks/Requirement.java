package fr.viesociale.examples.benchmarks;

import static fr.viesociale.rule.Answer.BREACHED;
import static fr.viesociale.rule.Answer.NOT_APPLICABLE;
import static fr.viesociale.rule.Answer.SATISFIED;
import static fr.viesociale.rule.Answer.UNDETERMINED;

import fr.viesociale.agrement.AgrementKind;
import fr.viesociale.agrement.DecisionNature;
import fr.viesociale.examples.benchmarks.Beans.AgrementBean;
import fr.viesociale.examples.benchmarks.Beans.BodyBean;
import fr.viesociale.examples.benchmarks.Beans.DecisionBean;
import fr.viesociale.examples.benchmarks.Beans.ProjectBean;
import fr.viesociale.examples.benchmarks.Beans.RequestBean;
import fr.viesociale.examples.benchmarks.Beans.SeatBean;
import fr.viesociale.examples.benchmarks.Beans.StructureBean;
import fr.viesociale.governance.BodyKind;
import fr.viesociale.rule.Answer;
import fr.viesociale.rule.Force;
import fr.viesociale.structure.StructureKind;
import fr.viesociale.time.Covering;
import fr.viesociale.time.DateRange;
import fr.viesociale.time.Holds;
import fr.viesociale.time.PartialDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Une exigence: the compared rules as plain Java on beans, which both other engines call, so that their arithmetic is one. */
public enum Requirement {
    /** An agrément has a decision that gives it. */
    DECIDED("agrement.deciding-body", AgrementBean.class, Requirement::decided),
    /** The board or its committee decides. */
    DECIDING_BODY("agrement.deciding-body", DecisionBean.class, Requirement::decidingBody),
    /** The committee decides under a delegation, and board members alone sit on it. */
    DELEGATION("agrement.delegation-valid", DecisionBean.class, Requirement::delegation),
    /** From one year to four. */
    DURATION("agrement.duration", AgrementBean.class, Requirement::duration),
    /** Every day of an ACF is a day of an AGC. */
    ACF_WITHIN_AGC("agrement.acf-within-agc", AgrementBean.class, Requirement::acfWithinAgc),
    /** No two agréments of one kind share a day. */
    NO_OVERLAP("agrement.no-overlap", StructureBean.class, Requirement::noOverlap),
    /** Which frame governs an agrément across 1 January 2027 is not known. */
    TRANSITION("agrement.transition-2027", AgrementBean.class, Requirement::transition),
    /** From 2027 the projet of a centre social has a family strand. */
    FAMILIES_PART("project.families-part-since-2027", AgrementBean.class, Requirement::familiesPart),
    /** AGC, ACF or AL. */
    KINDS("host.agrement-kinds", AgrementBean.class, Requirement::kinds),
    /** Decided by its first day. */
    DECIDED_BEFORE_START("host.agrement-decided-before-start", AgrementBean.class, Requirement::decidedBeforeStart),
    /** One structure, one adopted projet. */
    ONE_STRUCTURE_ONE_PROJECT(
            "host.agrement-one-structure-one-project", AgrementBean.class, Requirement::oneStructureOneProject),
    /** The projet was adopted by the day on which the request was filed. */
    ADOPTED_BEFORE_FILING("host.project-adopted-before-filing", AgrementBean.class, Requirement::adoptedBeforeFiling),
    /** AGC and AL share no day. */
    CENTRE_OR_EVS("host.agrement-centre-or-evs", StructureBean.class, Requirement::centreOrEvs);

    private static final Force FRAME_OF_2012 = Force.between("2012-06-20", "2026-12-31");
    private static final Force SINCE_2012 = Force.from("2012-06-20");
    private static final DateRange BEFORE_2027 = DateRange.of("open", "2026-12-31");
    private static final DateRange SINCE_2027 = DateRange.from("2027-01-01");
    private static final Period SHORTEST = Period.ofYears(1);
    private static final Period LONGEST = Period.ofYears(4);
    private static final Set<AgrementKind> KNOWN = Set.of(AgrementKind.AGC, AgrementKind.ACF, AgrementKind.AL);

    private final String rule;
    private final Function<Object, Answer> check;

    <S> Requirement(String rule, Class<S> subject, Function<S, Answer> check) {
        this.rule = rule;
        this.check = bean -> check.apply(subject.cast(bean));
    }

    /** The id of the rule. */
    public String rule() {
        return rule;
    }

    /**
     * The answer for a bean.
     *
     * @param bean the bean
     * @return the answer, never null
     */
    public Answer of(Object bean) {
        return check.apply(bean);
    }

    /**
     * Tells whether there is something to find.
     *
     * @param bean the bean
     * @return true when the requirement is breached or undetermined
     */
    public boolean open(Object bean) {
        Answer answer = of(bean);
        return answer == BREACHED || answer == UNDETERMINED;
    }

    /** No decision gives it: nobody knows who decided. */
    public static Answer decided(AgrementBean agrement) {
        for (DecisionBean decision : agrement.getDecisions()) {
            if (decision.getNature() == DecisionNature.GRANT) {
                return SATISFIED;
            }
        }
        return UNDETERMINED;
    }

    /** Who decides. */
    public static Answer decidingBody(DecisionBean decision) {
        BodyBean body = decision.getBody();
        return body == null ? UNDETERMINED : body.getKind().decidesAgrements() ? SATISFIED : BREACHED;
    }

    /** With which powers. */
    public static Answer delegation(DecisionBean decision) {
        BodyBean body = decision.getBody();
        if (body == null) {
            return UNDETERMINED;
        }
        if (!body.getKind().equals(BodyKind.CAF_DELEGATED_COMMITTEE)) {
            return NOT_APPLICABLE;
        }
        Holds delegated = Holds.NO;
        for (DateRange period : body.getDelegations()) {
            delegated = delegated.or(held(period, decision.getDecidedOn()));
        }
        if (body.getDelegations().isEmpty()) {
            delegated = Holds.UNDETERMINED;
        }
        Holds all = body.getSeats().isEmpty() ? Holds.UNDETERMINED : Holds.YES;
        for (SeatBean seat : body.getSeats()) {
            Boolean member = seat.getBoardMember();
            Holds one = member == null ? Holds.UNDETERMINED : Holds.of(member);
            all = all.and(held(seat.getPeriod(), decision.getDecidedOn()).not().or(one));
        }
        return Answer.of(delegated.and(all));
    }

    private static Holds held(DateRange period, @Nullable PartialDate date) {
        if (date == null) {
            return Holds.UNDETERMINED;
        }
        Holds first = period.covers(date.earliest());
        Holds last = period.covers(date.latest());
        return first == last ? first : Holds.UNDETERMINED;
    }

    /** How long. */
    public static Answer duration(AgrementBean agrement) {
        DateRange period = agrement.getPeriod();
        return governed(
                FRAME_OF_2012,
                period,
                () -> Answer.of(period.lastsAtLeast(SHORTEST).and(period.lastsAtMost(LONGEST))));
    }

    /** What a family agrément stands on. */
    public static Answer acfWithinAgc(AgrementBean agrement) {
        return agrement.getKind().equals(AgrementKind.ACF)
                ? governed(FRAME_OF_2012, agrement.getPeriod(), () -> covered(agrement))
                : NOT_APPLICABLE;
    }

    private static Answer covered(AgrementBean family) {
        List<DateRange> sure = new ArrayList<>();
        List<DateRange> doubtful = new ArrayList<>();
        for (AgrementBean agrement : family.getStructure().getAgrements()) {
            if (agrement.getKind().equals(AgrementKind.AGC)) {
                Holds granted = granted(agrement);
                if (granted == Holds.YES) {
                    sure.add(agrement.getPeriod());
                }
                if (granted != Holds.NO) {
                    doubtful.add(agrement.getPeriod());
                }
            }
        }
        return Answer.of(Covering.of(family.getPeriod(), sure, doubtful).holds());
    }

    private static Holds granted(AgrementBean agrement) {
        Holds granted = null;
        for (DecisionBean decision : agrement.getDecisions()) {
            if (decision.getNature() == DecisionNature.GRANT) {
                BodyBean body = decision.getBody();
                Holds one = body == null
                        ? Holds.UNDETERMINED
                        : Holds.of(body.getKind().decidesAgrements());
                granted = granted == null ? one : granted.or(one);
            }
        }
        return granted == null ? Holds.UNDETERMINED : granted;
    }

    /** Side by side. */
    public static Answer noOverlap(StructureBean structure) {
        Holds any = structure.getAgrements().isEmpty() ? Holds.UNDETERMINED : Holds.NO;
        for (int i = 0; i < structure.getAgrements().size(); i++) {
            for (int j = i + 1; j < structure.getAgrements().size(); j++) {
                AgrementBean one = structure.getAgrements().get(i);
                AgrementBean other = structure.getAgrements().get(j);
                if (one.getKind().equals(other.getKind())) {
                    any = any.or(one.getPeriod().overlaps(other.getPeriod()));
                }
            }
        }
        return Answer.of(any.not());
    }

    /** Across the boundary. */
    public static Answer transition(AgrementBean agrement) {
        DateRange period = agrement.getPeriod();
        return period.overlaps(BEFORE_2027).and(period.overlaps(SINCE_2027)) == Holds.NO
                ? NOT_APPLICABLE
                : UNDETERMINED;
    }

    /** The family strand. */
    public static Answer familiesPart(AgrementBean agrement) {
        DateRange period = agrement.getPeriod();
        Holds since = period.overlaps(SINCE_2027);
        if (since == Holds.NO || !agrement.getStructure().getKind().equals(StructureKind.CENTRE_SOCIAL)) {
            return NOT_APPLICABLE;
        }
        if (since == Holds.UNDETERMINED) {
            return UNDETERMINED;
        }
        ProjectBean project = agrement.getProject();
        Boolean strand = project == null ? null : project.getFamilyStrand();
        return period.overlaps(BEFORE_2027) != Holds.NO || strand == null
                ? UNDETERMINED
                : strand ? SATISFIED : BREACHED;
    }

    /** Its kind. */
    public static Answer kinds(AgrementBean agrement) {
        return governed(
                FRAME_OF_2012, agrement.getPeriod(), () -> KNOWN.contains(agrement.getKind()) ? SATISFIED : BREACHED);
    }

    /** Retroactive or not. */
    public static Answer decidedBeforeStart(AgrementBean agrement) {
        Holds before = null;
        for (DecisionBean decision : agrement.getDecisions()) {
            if (decision.getNature() == DecisionNature.GRANT) {
                PartialDate day = decision.getDecidedOn();
                Holds one = day == null
                        ? Holds.UNDETERMINED
                        : day.when().after(agrement.getPeriod().start()).not();
                before = before == null ? one : before.or(one);
            }
        }
        return before == null ? UNDETERMINED : Answer.of(before);
    }

    /** What it is attached to. */
    public static Answer oneStructureOneProject(AgrementBean agrement) {
        return governed(SINCE_2012, agrement.getPeriod(), () -> {
            ProjectBean project = agrement.getProject();
            return agrement.getOtherStructures() > 0
                    ? BREACHED
                    : project == null || project.getAdoptedOn() == null ? UNDETERMINED : SATISFIED;
        });
    }

    /** Adopted, then filed. */
    public static Answer adoptedBeforeFiling(AgrementBean agrement) {
        return governed(FRAME_OF_2012, agrement.getPeriod(), () -> {
            ProjectBean project = agrement.getProject();
            RequestBean request = agrement.getRequest();
            PartialDate adopted = project == null ? null : project.getAdoptedOn();
            PartialDate filed = request == null ? null : request.getFiledOn();
            return adopted == null || filed == null
                    ? UNDETERMINED
                    : Answer.of(adopted.when().after(filed.when()).not());
        });
    }

    /** Not both. */
    public static Answer centreOrEvs(StructureBean structure) {
        Holds both = Holds.NO;
        for (AgrementBean centre : structure.getAgrements()) {
            for (AgrementBean local : structure.getAgrements()) {
                if (centre.getKind().equals(AgrementKind.AGC) && local.getKind().equals(AgrementKind.AL)) {
                    both = both.or(centre.getPeriod().overlaps(local.getPeriod()));
                }
            }
        }
        return Answer.of(both.not());
    }

    private static Answer governed(Force force, DateRange period, Supplier<Answer> then) {
        return switch (force.at(period.start())) {
            case NOT_YET, ENDED -> NOT_APPLICABLE;
            case UNDETERMINED -> UNDETERMINED;
            case IN_FORCE -> then.get();
        };
    }
}

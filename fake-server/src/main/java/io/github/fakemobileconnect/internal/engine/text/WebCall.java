package io.github.fakemobileconnect.internal.engine.text;

import io.github.fakemobileconnect.account.MobileNumber;
import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.content.ampscript.WebRequest;
import io.github.fakemobileconnect.internal.engine.state.WebRoutes.Destination;
import io.github.fakemobileconnect.internal.engine.turn.WorldAccess;
import io.github.fakemobileconnect.internal.engine.value.CallFault;
import io.github.fakemobileconnect.internal.web.Address;
import io.github.fakemobileconnect.journal.ApplicationCalled;
import io.github.fakemobileconnect.sms.ApplicationCall;
import java.util.List;
import java.util.Optional;

/** A call that a script makes while the text for one number is rendered: where it leads, what comes of it, and the record of that. */
final class WebCall {
    private static final WebAnswer TOO_LATE =
            new WebAnswer.Failed("the answer came after the platform had given up waiting", true);

    private final WorldAccess world;
    private final MobileNumber number;
    private final ScriptScope scope;

    WebCall(WorldAccess world, MobileNumber number, ScriptScope scope) {
        this.world = world;
        this.number = number;
        this.scope = scope;
    }

    WebAnswer make(WebRequest request) {
        if (!request.method().equals("GET")) {
            return makeAnew(request);
        }
        String address = Address.of(request.url()).map(Address::toString).orElse(request.url());
        return scope.answerOf(address).orElseGet(() -> {
            WebAnswer answer = makeAnew(request);
            scope.keep(address, answer);
            return answer;
        });
    }

    private WebAnswer makeAnew(WebRequest request) {
        if (!world.isOpen()) {
            return new WebAnswer.Failed("the fake was reset or closed meanwhile", false);
        }
        Destination destination = world.perform(turn -> turn.tables().web().destinationOf(request.url()));
        return destination instanceof Destination.Nowhere nowhere
                ? recorded(request, nowhere.answer())
                : send(request, (Destination.Application) destination);
    }

    private WebAnswer send(WebRequest request, Destination.Application to) {
        Optional<CallFault> fault = to.fault();
        if (fault.isPresent() && fault.get() instanceof CallFault.Lost lost) {
            return recorded(request, new WebAnswer.Failed(lost.inWords(), false));
        } else if (fault.isPresent() && fault.get() instanceof CallFault.AnsweredWith instead) {
            record(request, new ApplicationCall.AnsweredInstead(instead.status(), instead.body()));
            return new WebAnswer.Answered(instead.status(), List.of(), instead.body());
        }
        WebAnswer answer = to.call().make(request, to.target());
        return recorded(request, fault.isPresent() && answer instanceof WebAnswer.Answered ? TOO_LATE : answer);
    }

    private WebAnswer recorded(WebRequest request, WebAnswer answer) {
        record(request, outcome(answer));
        return answer;
    }

    private static ApplicationCall.Outcome outcome(WebAnswer answer) {
        if (answer instanceof WebAnswer.NotRouted notRouted) {
            return new ApplicationCall.NotRouted(notRouted.why());
        } else if (answer instanceof WebAnswer.Failed failed) {
            return new ApplicationCall.NotAnswered(failed.why(), failed.reached());
        }
        WebAnswer.Answered answered = (WebAnswer.Answered) answer;
        return new ApplicationCall.Answered(answered.status(), answered.body());
    }

    private void record(WebRequest request, ApplicationCall.Outcome outcome) {
        ApplicationCall call = new ApplicationCall(request.method(), request.url(), request.body(), outcome);
        world.perform(turn -> turn.record(new ApplicationCalled(number, call)));
    }
}

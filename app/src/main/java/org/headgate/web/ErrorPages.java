package org.headgate.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.headgate.kernel.Rejection;
import org.headgate.office.Objections;
import org.headgate.office.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answers that are not what was asked for. A request that makes no sense, or is refused, is answered at the form it came
 * from when htmx sent it ({@code <form id="x">} and beside it {@code <div id="x-answer">}), else on a page of its own.
 */
@ControllerAdvice
class ErrorPages {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Shell shell;

    ErrorPages(Shell shell) {
        this.shell = shell;
    }

    @ExceptionHandler(Rejection.class)
    ModelAndView rejected(Rejection rejection, HttpServletRequest request, HttpServletResponse response) {
        return answer(List.of(new Reason(shell.sentence(rejection, request), "")), false, request, response);
    }

    @ExceptionHandler(Objections.class)
    ModelAndView objected(Objections several, HttpServletRequest request, HttpServletResponse response) {
        return answer(several.reasons(), false, request, response);
    }

    @ExceptionHandler(NotDone.class)
    ModelAndView refused(NotDone refused, HttpServletRequest request, HttpServletResponse response) {
        return answer(refused.reasons(), true, request, response);
    }

    @ExceptionHandler(RoleGate.NotYourPage.class)
    ModelAndView ofOtherRoles(RoleGate.NotYourPage page, HttpServletRequest request, HttpServletResponse response) {
        var answer = answer(page.reasons(), true, request, response);
        response.setStatus(HttpStatus.FORBIDDEN.value());
        return answer;
    }

    @ExceptionHandler(WaitsForReview.class)
    ModelAndView held(WaitsForReview held, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.ACCEPTED.value());
        retarget(request, response);
        return new ModelAndView(Shell.isPartial(request) ? "layout/waits" : "layout/waitspage")
                .addObject("reasons", held.reasons())
                .addObject("review", held.review().value())
                .addObject("who", shell.whoDecides(held.review(), request));
    }

    /** A number that is none, or nothing where something is needed, in an address or a form that no page of ours made. */
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, ServletRequestBindingException.class})
    ModelAndView nonsense(HttpServletRequest request, HttpServletResponse response) {
        return page(HttpStatus.NOT_FOUND, "", request, response);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (failure instanceof AccessDeniedException) throw failure;
        var status = failure instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        if (!status.is5xxServerError()) return page(status, "", request, response);
        var code = "H-%04X".formatted(ThreadLocalRandom.current().nextInt(0x10000));
        LOG.error("{} {} {}", code, request.getMethod(), request.getRequestURI(), failure);
        return page(status, code, request, response);
    }

    private static ModelAndView answer(
            List<Reason> reasons, boolean refused, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        retarget(request, response);
        return new ModelAndView(Shell.isPartial(request) ? "layout/notdone" : "layout/notdonepage")
                .addObject("reasons", reasons)
                .addObject("refused", refused);
    }

    /** The answer belongs beside the form that asked. */
    private static void retarget(HttpServletRequest request, HttpServletResponse response) {
        var form = request.getHeader("HX-Trigger");
        if (Shell.isPartial(request) && form != null && form.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            response.setHeader("HX-Retarget", "#%s-answer".formatted(form));
            response.setHeader("HX-Reswap", "innerHTML");
        }
    }

    private static ModelAndView page(
            HttpStatusCode status, String code, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(status.value());
        return new ModelAndView(Shell.isPartial(request) ? "layout/failed" : "error")
                .addObject("status", status.value())
                .addObject("code", code.toUpperCase(Locale.ROOT));
    }
}

package org.headgate.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Pages are jte templates, compiled with the application. */
@Configuration(proxyBeanMethods = false)
class Templates {
    @Bean
    static TemplateEngine templateEngine() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    static ViewResolver jteViews(TemplateEngine templates, Shell shell) {
        return new JteViews(templates, shell);
    }

    /** Ahead of the resolver for JSPs, which takes every name. */
    record JteViews(TemplateEngine templates, Shell shell) implements ViewResolver, Ordered {
        @Override
        public @Nullable View resolveViewName(String name, Locale locale) {
            return templates.hasTemplate(name + ".jte") ? new JteView(templates, shell, name + ".jte") : null;
        }

        @Override
        public int getOrder() {
            return 0;
        }
    }

    record JteView(TemplateEngine templates, Shell shell, String name) implements View {
        /** A view without a type is passed over by content negotiation. */
        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            response.setContentType(getContentType());
            response.addHeader("Vary", "HX-Request");
            var values = new HashMap<String, Object>();
            if (model != null) model.forEach(values::put);
            values.put("page", shell.page(request, values));
            var output = new Utf8ByteOutput();
            templates.render(name, values, output);
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}

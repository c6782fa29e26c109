package org.headgate.office;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records are kept and sent as their components: what they can also be asked, as whether an amount is zero, is not a part. */
@Configuration(proxyBeanMethods = false)
class RecordsAsJson {
    @Bean
    static JsonMapperBuilderCustomizer componentsOnly() {
        return mapper -> mapper.changeDefaultVisibility(checker -> checker.withIsGetterVisibility(Visibility.NONE));
    }
}

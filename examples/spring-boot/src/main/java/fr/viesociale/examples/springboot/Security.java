package fr.viesociale.examples.springboot;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** La sécurité of the application, its own: who comes in, and who may edit at all. What each may touch, {@link Powers} says. */
@Configuration(proxyBeanMethods = false)
class Security {

    static final String EDITOR = "EDITOR";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/v3/api-docs/**", "/error")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/territories/*/reconciliation")
                        .authenticated() // it asks, and changes nothing
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .anyRequest()
                        .hasRole(EDITOR))
                .httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, failure) -> problems.resolveException(request, response, null, failure)))
                .exceptionHandling(handling -> handling.accessDeniedHandler(
                        (request, response, failure) -> problems.resolveException(request, response, null, failure)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // no cookie tells who asks
                .headers(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService users(Functions functions) {
        return new InMemoryUserDetailsManager(functions.functions().entrySet().stream()
                .map(entry -> user(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static UserDetails user(String reference, Functions.Held held) {
        return User.withUsername(reference)
                .password(held.password())
                .roles(held.edits() ? new String[] {EDITOR} : new String[0])
                .build();
    }
}

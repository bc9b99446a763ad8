using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using SopEngine.Application.Accounts;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Composition;

/// <summary>Who is calling: a cookie for pages, a bearer token for the API, both good in one region only.</summary>
public static class IdentitySetup
{
    private const string EitherScheme = "cookie-or-bearer";

    public static void AddIdentity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddChecked<SignInLifetimes>(SignInLifetimes.Section);
        services.AddChecked<Identity.PasswordOptions>(Identity.PasswordOptions.Section);
        services.AddSingleton<IValidateOptions<Identity.PasswordOptions>, PasswordOptionsCheck>().AddSingleton<LeakedPasswords>().AddSingleton<PasswordRules>();
        services.AddHttpContextAccessor();
        services.AddSingleton<SignInGate>();
        services.AddSingleton<UnknownNames>();
        services.AddScoped<SignIns>();
        services.AddSingleton<SealedFields>().AddSingleton<SecondStep>().AddSingleton<ISecretSeal, KeptSecrets>();
        services.AddSingleton<PasswordRecovery>().AddHostedService(all => all.GetRequiredService<PasswordRecovery>());
        services.AddSingleton<TokenIssuer>();
        services.AddSingleton<IPasswordHasher<AccountUser>, StoredPasswords>();
        services.AddIdentityCore<AccountUser>().AddUserStore<AccountUserStore>();
        services.AddSingleton<ILookupNormalizer, LowerCaseNames>();
        services.AddDataProtection().SetApplicationName("SopEngine");
        services.AddSingleton<DatabaseKeys>();
        services.AddOptions<KeyManagementOptions>().Configure<DatabaseKeys>((keys, database) => keys.XmlRepository = database);
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, either => either.ForwardDefaultSelector = Scheme)
            .AddCookie()
            .AddBearerToken()
            .AddScheme<AuthenticationSchemeOptions, ReportTokenScheme>(ReportTokenScheme.Name, null);
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure(Configure);
        services.AddAuthorization();
    }

    /// <summary>Must stand after the region of the request is known.</summary>
    public static void UseIdentity(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseMiddleware<CallerResolution>();
        app.UseMiddleware<SecondFactorGuard>();
        app.UseMiddleware<CookieCallGuard>();
        app.UseAuthorization();
    }

    private static string Scheme(HttpContext http) => http.Request.Headers.Authorization.Count switch
    {
        0 => CookieAuthenticationDefaults.AuthenticationScheme,
        _ when AddressedTo.Figures(http.Request.Path) && ReportTokenScheme.IsSent(http) => ReportTokenScheme.Name,
        _ => BearerTokenDefaults.AuthenticationScheme,
    };

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.CookieManager = new TenantCookies();
        options.Cookie.Name = "sop";
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        // its end and idling are the sign-in's own, which is looked up for each request
        options.SlidingExpiration = false;
        options.Events.OnRedirectToLogin = refused => RefuseAsync(refused, new EdgeProblems.SignInRequired());
        options.Events.OnRedirectToAccessDenied = refused => RefuseAsync(refused, new EdgeProblems.Forbidden());
    }

    private static Task RefuseAsync(RedirectContext<CookieAuthenticationOptions> refused, EdgeProblem problem)
    {
        var http = refused.HttpContext;
        if (problem is EdgeProblems.SignInRequired && AddressedTo.People(http.Request.Path) && http.FindTenant() is { } tenant)
        {
            var back = Uri.EscapeDataString(http.Request.Path + http.Request.QueryString);
            http.Response.Redirect($"/{tenant.Id}/masuk?kembali={back}");
            return Task.CompletedTask;
        }

        return ProblemAnswer.WriteAsync(http, problem);
    }
}

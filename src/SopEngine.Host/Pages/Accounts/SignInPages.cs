using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>Signing in to and out of a region's pages.</summary>
public static class SignInPages
{
    private const string FormId = "masuk";

    public static void MapSignIn(this IEndpointRouteBuilder region)
    {
        region.MapGet("/masuk", (HttpContext http, IdSource ids, DemoAccounts demo, PageWriter pages) => ShowAsync(http, new FormStates(ids).Of(FormId), demo, pages)).AllowAnonymous();
        region.MapPost("/masuk", SignInAsync).AllowAnonymous().RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
        region.MapGet("/keluar", (HttpContext http, IdSource ids, PageWriter pages) =>
            pages.ShowAsync<SignOutPage, FormState>(http, new FormStates(ids).Of("keluar"))).AllowAnonymous();
        region.MapPost("/keluar", async Task<IResult> (HttpContext http) => await SignOutAsync(http)).AllowAnonymous().TakesForm();
    }

    private static async Task<IResult> SignInAsync(HttpContext http, SignIns signIns, CodePages codes, IdSource ids, DemoAccounts demo, PageWriter pages)
    {
        var posted = await PostedForm.ReadAsync(http);
        var known = await signIns.CheckAsync(http.Tenant(), posted.Text("userName"), posted.Values["password"], http.RequestAborted);
        return known.Succeeded(out var account, out var problem)
            ? await codes.EnterAsync(http, account, Back(http))
            : await ShowAsync(http, FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = FormId }, demo, pages);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await PageSignIn.SignOutAsync(http);
        return Results.LocalRedirect($"/{http.Tenant().Id}?keluar=1");
    }

    private static Task<IResult> ShowAsync(HttpContext http, FormState form, DemoAccounts demo, PageWriter pages)
    {
        var development = http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
        var model = new SignInModel(form, Back(http), development ? demo.Of(http.Tenant()) : []);
        return pages.ShowAsync<SignInPage, SignInModel>(http, model, form.Problem);
    }

    internal static string? Back(HttpContext http) => http.Request.Query["kembali"] is [{ Length: > 0 } back] ? back : null;
}

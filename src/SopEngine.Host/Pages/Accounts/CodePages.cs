using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>What follows a right password: the cookie, or first a code.</summary>
public sealed class CodePages(SecondStep steps, IdSource ids, PageWriter pages)
{
    private const string FormId = "kode";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/masuk/kode", (HttpContext http) => Results.LocalRedirect($"/{http.Tenant().Id}/masuk")).AllowAnonymous();
        region.MapPost("/masuk/kode", (HttpContext http, CodePages page) => page.CheckAsync(http)).AllowAnonymous().RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
    }

    /// <summary>Signs in somebody who has just shown his password, or asks him for the code.</summary>
    public async Task<IResult> EnterAsync(HttpContext http, Account account, string? back)
    {
        if (account.SecondFactorAt is not null)
        {
            return await ShowAsync(http, new FormStates(ids).Of(FormId), steps.Keep(http.Tenant().Id, account), back);
        }

        await PageSignIn.GiveCookieAsync(http, account);
        return Results.LocalRedirect(PageSignIn.Destination(http, back));
    }

    private async Task<IResult> CheckAsync(HttpContext http)
    {
        var (posted, back) = (await PostedForm.ReadAsync(http), SignInPages.Back(http));
        var kept = posted.Text(SealedFields.Field);
        if ((await steps.FinishAsync(http.Tenant().Id, kept, posted.Text("code"), http.RequestAborted)).Succeeded(out var account, out var problem))
        {
            await PageSignIn.GiveCookieAsync(http, account);
            return Results.LocalRedirect(PageSignIn.Destination(http, back));
        }

        // too late, or the password has changed since: back to it
        return problem is EdgeProblems.SignInFailed
            ? Results.LocalRedirect($"/{http.Tenant().Id}/masuk{(back is null ? "" : $"?kembali={Uri.EscapeDataString(back)}")}")
            : await ShowAsync(http, FormState.Refused(posted, problem, FormStates.Fresh(ids)) with { Id = FormId }, kept!, back);
    }

    private Task<IResult> ShowAsync(HttpContext http, FormState form, string kept, string? back) =>
        pages.ShowAsync<CodePage, CodeModel>(http, new CodeModel(form, kept, back), form.Problem);
}

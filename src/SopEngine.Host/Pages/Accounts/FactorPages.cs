using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>Setting up the code on one's own telephone, moving it to another, and taking it away. Nothing is kept before a code has shown that the telephone makes the right ones.</summary>
public sealed class FactorPages(AccountStore accounts, SetSecondFactor set, EndSecondFactor end, SealedFields seals, IdSource ids, PageWriter pages)
{
    private const string Purpose = "second-factor";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/akun/kode", (HttpContext http, FactorPages page) => page.ShowAsync(http, null, OneTimeCodes.NewSecret()));
        region.MapPost("/akun/kode", (HttpContext http, FactorPages page, SignIns signIns, SecondStep steps) => page.ChangeAsync(http, signIns, steps))
            .RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
    }

    private async Task<IResult> ChangeAsync(HttpContext http, SignIns signIns, SecondStep steps)
    {
        var (posted, caller, stop) = (await PostedForm.ReadAsync(http), http.Caller(), http.RequestAborted);
        var account = (await accounts.FindAsync(caller.Tenant.Id, caller.Actor.UserName, stop))!;
        var secret = Open(caller, posted) ?? OneTimeCodes.NewSecret();
        if (account.SecondFactorAt is not null && await CheckPasswordAsync(signIns, caller, posted, stop) is { } wrong)
        {
            return await ShowAsync(http, FormState.Refused(posted, wrong, FormStates.Fresh(ids)), secret);
        }

        return posted.Id == FactorModel.EndForm
            ? await EndAsync(http, posted, account, steps)
            : (await set.HandleAsync(caller, secret, posted.Text("code"), stop)).Succeeded(out var paper, out var problem)
                ? await ShowPaperAsync(http, paper.Codes)
                : await ShowAsync(http, FormState.Refused(posted, problem, FormStates.Fresh(ids)), secret);
    }

    private async Task<IResult> EndAsync(HttpContext http, PostedForm posted, Account account, SecondStep steps)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var shown = await steps.CheckAsync(caller.Tenant.Id, account, posted.Text("code"), stop);
        if ((shown.Problem ?? await end.OwnAsync(caller, stop)) is { } problem)
        {
            return await ShowAsync(http, FormState.Refused(posted, problem, FormStates.Fresh(ids)), OneTimeCodes.NewSecret());
        }

        await LetInAgainAsync(http);
        return Results.LocalRedirect($"/{caller.Tenant.Id}/akun?selesai={FactorModel.EndForm}");
    }

    private static async Task<Problem?> CheckPasswordAsync(SignIns signIns, Caller caller, PostedForm posted, CancellationToken stop)
    {
        var known = await signIns.CheckAsync(caller.Tenant, caller.Actor.UserName, posted.Values["password"].ToString(), stop);
        return known.Problem is EdgeProblems.SignInFailed ? new TicketProblems.FormInvalid([new FieldError("password", "wrong", "Kata sandi tidak sesuai.")]) : known.Problem;
    }

    private async Task<IResult> ShowPaperAsync(HttpContext http, IReadOnlyList<string> paper)
    {
        await LetInAgainAsync(http);
        var model = new FactorModel(new FormStates(ids), true, false) { Paper = paper, Back = SignInPages.Back(http) is { } back ? PageSignIn.Destination(http, back) : null };
        return await pages.ShowAsync<FactorPage, FactorModel>(http, model);
    }

    private async Task<IResult> ShowAsync(HttpContext http, FormState? sent, string secret)
    {
        var caller = http.Caller();
        var account = (await accounts.FindAsync(caller.Tenant.Id, caller.Actor.UserName, http.RequestAborted))!;
        var model = new FactorModel(new FormStates(ids, sent), account.SecondFactorAt is not null, account.OwesSecondFactor(caller.Tenant))
        {
            Secret = secret,
            Kept = seals.Seal(Purpose, caller.Tenant.Id, $"{caller.Actor.UserName} {secret}"),
            Address = OneTimeCodes.Address(secret, caller.Actor.UserName, $"SopEngine {caller.Tenant.Name}"),
            Back = SignInPages.Back(http),
        };
        return await pages.ShowAsync<FactorPage, FactorModel>(http, model, sent?.Problem);
    }

    // null for another's, or one that lay too long: then a new one is shown
    private string? Open(Caller caller, PostedForm posted) =>
        seals.Open(Purpose, caller.Tenant.Id, posted.Text(SealedFields.Field))?.Split(' ', 2) is [var name, var secret] && name == caller.Actor.UserName ? secret : null;

    // all that was signed in is out now, this device too
    private async Task LetInAgainAsync(HttpContext http) =>
        await PageSignIn.RenewCookieAsync(http, (await accounts.FindAsync(http.Tenant().Id, http.Caller().Actor.UserName, http.RequestAborted))!);
}

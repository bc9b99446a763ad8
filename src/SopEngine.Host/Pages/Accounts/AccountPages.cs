using Microsoft.AspNetCore.Identity;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>One's own account: the password, and the devices that are signed in.</summary>
public sealed class AccountPages(AccountStore accounts, CheckSecondFactor codes, ChangeOwnPassword change, SessionQueries sessions, EndSessions ends, IPasswordHasher<AccountUser> hasher, IdSource ids, PageWriter pages)
{
    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/akun", (HttpContext http, AccountPages page, string? selesai) => page.ShowAsync(http, new FormStates(page.Ids), Done(selesai)));
        region.MapPost("/akun", (HttpContext http, AccountPages page, SignIns signIns, PasswordRules rules) => page.ChangeAsync(http, signIns, rules)).RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
    }

    private IdSource Ids => ids;

    private async Task<IResult> ChangeAsync(HttpContext http, SignIns signIns, PasswordRules rules)
    {
        var (posted, caller, stop) = (await PostedForm.ReadAsync(http), http.Caller(), http.RequestAborted);
        if (posted.Id == AccountModel.SessionForm)
        {
            return await EndAsync(http, posted);
        }

        var devices = posted.Id == AccountModel.DevicesForm;
        if (!devices && await RefuseAsync(signIns, rules, caller, posted, stop) is { } refused)
        {
            return await ShowAsync(http, new FormStates(ids, FormState.Refused(posted, refused, FormStates.Fresh(ids))), null, refused);
        }

        if (await change.HandleAsync(caller, devices ? null : hasher.HashPassword(null!, posted.Values["password"].ToString()), stop) is { } problem)
        {
            return await pages.RefuseAsync(http, problem);
        }

        // all that was signed in is out now, this device too: it is let in again
        await PageSignIn.RenewCookieAsync(http, (await accounts.FindAsync(caller.Tenant.Id, caller.Actor.UserName, stop))!);
        return Results.LocalRedirect($"/{caller.Tenant.Id}/akun?selesai={(devices ? AccountModel.DevicesForm : AccountModel.PasswordForm)}");
    }

    private async Task<IResult> EndAsync(HttpContext http, PostedForm posted)
    {
        var caller = http.Caller();
        return Guid.TryParse(posted.Text(AccountModel.SessionForm), out var session) && await ends.OwnAsync(caller, session, http.RequestAborted) is { } problem
            ? await pages.RefuseAsync(http, problem)
            : Results.LocalRedirect($"/{caller.Tenant.Id}/akun?selesai={AccountModel.SessionForm}");
    }

    private static async Task<Problem?> RefuseAsync(SignIns signIns, PasswordRules rules, Caller caller, PostedForm posted, CancellationToken stop)
    {
        var (password, repeat) = (posted.Values["password"].ToString(), posted.Values["repeat"].ToString());
        if (rules.CheckTwice(password, repeat, caller.Actor.UserName, caller.Tenant.Name) is { Count: > 0 } errors)
        {
            return new TicketProblems.FormInvalid(errors);
        }

        // counted as a try at signing in: a telephone left open must not be a place to guess at
        var known = await signIns.CheckAsync(caller.Tenant, caller.Actor.UserName, posted.Values["current"].ToString(), stop);
        return known.Problem is EdgeProblems.SignInFailed ? new TicketProblems.FormInvalid([new FieldError("current", "wrong", "Kata sandi sekarang tidak sesuai.")]) : known.Problem;
    }

    private async Task<IResult> ShowAsync(HttpContext http, FormStates forms, string? done, Problem? problem = null)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var account = await accounts.FindAsync(caller.Tenant.Id, caller.Actor.UserName, stop);
        var left = account?.SecondFactorAt is null ? 0 : await codes.PaperLeftAsync(caller.Tenant.Id, caller.Actor.UserName, stop);
        var model = new AccountModel(forms, account?.SecondFactorAt is not null, account?.OwesSecondFactor(caller.Tenant) == true, left, await sessions.OwnAsync(caller, stop), http.FindSignedIn()?.Session, done);
        return await pages.ShowAsync<AccountPage, AccountModel>(http, model, problem);
    }

    private static string? Done(string? what) => what switch
    {
        AccountModel.PasswordForm => "Kata sandi sudah diganti. Perangkat lain harus masuk lagi.",
        AccountModel.DevicesForm => "Semua perangkat lain sudah dikeluarkan.",
        AccountModel.SessionForm => "Perangkat itu sudah tidak masuk.",
        FactorModel.EndForm => "Kode masuk sudah dihapus. Perangkat lain harus masuk lagi.",
        _ => null,
    };
}

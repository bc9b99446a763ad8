using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>Asking for a link by which a forgotten password is replaced.</summary>
public sealed class ForgottenPages(PasswordRecovery recovery, RecoveryMail mail, IdSource ids, PageWriter pages)
{
    private const string FormId = "lupa";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet("/masuk/lupa", (HttpContext http, ForgottenPages page) => page.ShowAsync(http, page.Fresh(), false)).AllowAnonymous();
        region.MapPost("/masuk/lupa", (HttpContext http, ForgottenPages page) => page.AskAsync(http)).AllowAnonymous().RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
    }

    private async Task<IResult> AskAsync(HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http);
        if (posted.Text("userName") is not { } userName)
        {
            var missing = new TicketProblems.FormInvalid([new FieldError("userName", "required", "Tulis nama pengguna Anda.")]);
            return await ShowAsync(http, FormState.Refused(posted, missing, FormStates.Fresh(ids)) with { Id = FormId }, false);
        }

        recovery.Ask(http.Tenant(), userName);
        return await ShowAsync(http, Fresh(), true);
    }

    private FormState Fresh() => new FormStates(ids).Of(FormId);

    private Task<IResult> ShowAsync(HttpContext http, FormState form, bool asked) =>
        pages.ShowAsync<ForgottenPage, ForgottenModel>(http, new ForgottenModel(form, mail.Serves(http.Tenant()), asked), form.Problem);
}

using Microsoft.AspNetCore.Identity;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Pages.Accounts;

/// <summary>Using an invitation: choosing a password signs in at once, or asks for the code where there is one.</summary>
public static class InvitationPages
{
    private const string FormId = "undangan";

    public static void MapInvitations(this IEndpointRouteBuilder region)
    {
        region.MapGet("/undangan/{token}", async (HttpContext http, string token, RedeemInvitation invitations, IdSource ids, PageWriter pages) =>
            await ShowAsync(http, token, new FormStates(ids).Of(FormId), invitations, pages)).AllowAnonymous();
        region.MapPost("/undangan/{token}", RedeemAsync).AllowAnonymous().RequireRateLimiting(RateLimitOptions.SignInPolicy).TakesForm();
    }

    private static async Task<IResult> RedeemAsync(
        HttpContext http, string token, RedeemInvitation invitations, IPasswordHasher<AccountUser> hasher, PasswordRules rules, CodePages codes, IdSource ids, PageWriter pages)
    {
        var posted = await PostedForm.ReadAsync(http);
        var peeked = await invitations.PeekAsync(http.Tenant(), token, http.RequestAborted);
        if (!peeked.Succeeded(out var invitation, out var gone))
        {
            return await pages.RefuseAsync(http, gone);
        }

        var password = posted.Values["password"].ToString();
        if (rules.CheckTwice(password, posted.Values["repeat"].ToString(), invitation.UserName, http.Tenant().Name) is { Count: > 0 } errors)
        {
            var form = FormState.Refused(posted, new TicketProblems.FormInvalid(errors), FormStates.Fresh(ids)) with { Id = FormId };
            return await ShowAsync(http, token, form, invitations, pages);
        }

        var redeemed = await invitations.HandleAsync(http.Tenant(), token, hasher.HashPassword(null!, password), http.RequestAborted);
        if (!redeemed.Succeeded(out var account, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        return await codes.EnterAsync(http, account, null);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string token, FormState form, RedeemInvitation invitations, PageWriter pages)
    {
        var peeked = await invitations.PeekAsync(http.Tenant(), token, http.RequestAborted);
        return peeked.Succeeded(out var invitation, out var problem)
            ? await pages.ShowAsync<InvitationPage, InvitationModel>(http, new InvitationModel(invitation.UserName, token, form), form.Problem)
            : await pages.RefuseAsync(http, problem);
    }
}

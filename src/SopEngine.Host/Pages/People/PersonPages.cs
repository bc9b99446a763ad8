using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.People;
using SopEngine.Domain.Problems;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.People;

/// <summary>One person: his data, his posts, his account; each change is shown before it is saved.</summary>
public sealed class PersonPages(PeopleQueries people, PreviewPeople preview, ChangePeople change, InvitePerson invite, EndSecondFactor codes, EndSessions sessions, IdSource ids, PageWriter pages)
{
    private const string One = $"/{PostPages.People}/{{userName}}";

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet(One, (HttpContext http, PersonPages page, string userName, string? disimpan) => page.ShowAsync(http, userName, disimpan is not null));
        region.MapPost(One, (HttpContext http, PersonPages page, string userName) => page.ChangeAsync(http, userName)).TakesForm();
    }

    private async Task<IResult> ShowAsync(HttpContext http, string userName, bool saved) => (await people.PersonAsync(http.Caller(), userName, http.RequestAborted)).Succeeded(out var detail, out var problem)
        ? await pages.ShowAsync<PersonPage, PersonModel>(http, new PersonModel(detail, new FormStates(ids)) { Saved = saved })
        : await pages.RefuseAsync(http, problem);

    private async Task<IResult> ChangeAsync(HttpContext http, string userName)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        if (!(await people.PersonAsync(caller, userName, stop)).Succeeded(out var detail, out var problem))
        {
            return await pages.RefuseAsync(http, problem);
        }

        var posted = await PostedForm.ReadAsync(http);
        if (posted.Id == PersonModel.InviteForm)
        {
            return await InviteAsync(http, detail, posted);
        }

        if (posted.Id is PersonModel.CodeForm or PersonModel.SessionForm)
        {
            return await SecureAsync(caller, userName, posted, stop) is { } kept
                ? await RefusedAsync(http, detail, posted, kept)
                : Results.LocalRedirect($"/{caller.Tenant.Id}/{PostPages.People}/{userName}?disimpan=1");
        }

        var (edits, errors) = PersonTyping.Read(posted, detail);
        if (errors.Count > 0)
        {
            return await RefusedAsync(http, detail, posted, new PeopleProblems.PeopleInvalid(errors));
        }

        if (posted.Text("aksi") != "simpan")
        {
            return (await preview.HandleAsync(caller, edits, stop)).Succeeded(out var seen, out problem)
                ? await pages.ShowAsync<PersonPage, PersonModel>(http, new PersonModel(detail, new FormStates(ids, new FormState(posted.Id, FormStates.Fresh(ids)) { Typed = posted })) { Preview = seen })
                : await RefusedAsync(http, detail, posted, problem);
        }

        return (await change.HandleAsync(caller, edits, PersonTyping.Ground(posted), null, stop)).Succeeded(out _, out problem)
            ? Results.LocalRedirect($"/{caller.Tenant.Id}/{PostPages.People}/{userName}?disimpan=1")
            : await RefusedAsync(http, detail, posted, problem);
    }

    // an id that is none is passed over, as one is that is over: it must not end all
    private Task<Problem?> SecureAsync(Caller caller, string userName, PostedForm posted, CancellationToken stop) => posted.Id == PersonModel.CodeForm
        ? codes.OfAsync(caller, userName, posted.Text("ground"), stop)
        : sessions.OfAsync(caller, userName, posted.Text("session") is { Length: > 0 } one ? Guid.TryParse(one, out var id) ? id : Guid.Empty : null, posted.Text("ground"), stop);

    private async Task<IResult> InviteAsync(HttpContext http, PersonDetail detail, PostedForm posted)
    {
        if (!(await invite.HandleAsync(http.Caller(), detail.Person.UserName, http.RequestAborted)).Succeeded(out var invitation, out var problem))
        {
            return await RefusedAsync(http, detail, posted, problem);
        }

        var link = $"{http.Request.Scheme}://{http.Request.Host}/{http.Caller().Tenant.Id}/undangan/{invitation.Token}";
        return await pages.ShowAsync<PersonPage, PersonModel>(http, new PersonModel(detail, new FormStates(ids)) { Invited = invitation, Link = link });
    }

    private Task<IResult> RefusedAsync(HttpContext http, PersonDetail detail, PostedForm posted, Problem problem) =>
        pages.ShowAsync<PersonPage, PersonModel>(http, new PersonModel(detail, new FormStates(ids, FormState.Refused(posted, problem, FormStates.Fresh(ids)))), problem);
}

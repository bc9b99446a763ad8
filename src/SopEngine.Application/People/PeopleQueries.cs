using Microsoft.EntityFrameworkCore;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calls;
using SopEngine.Application.Sops;
using SopEngine.Domain.Problems;
using SopEngine.Persistence;

namespace SopEngine.Application.People;

/// <summary>Who holds what, and how that came about.</summary>
public sealed class PeopleQueries(PeopleTrials trials, SopRegistry sops, SessionQueries sessions, SopDatabase database)
{
    public const int MostPeople = 200, MostChanges = 200;

    private const int MostPast = 20;

    public async Task<Result<PostsView>> PostsAsync(Caller caller, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var book = await trials.OpenAsync(db, caller, stop);
        var inForce = sops.InForce(caller.Tenant.Id);
        var held = book.Now.Values.SelectMany(person => person.Held.Select(one => (Person: person, Held: one))).ToLookup(one => one.Held.Role, StringComparer.Ordinal);
        var (tenant, today) = (book.Scope.Tenant, book.Scope.Today);
        return new PostsView(
            [.. tenant.Roles.Select(role => Post(book, role.Id, role.Label, role.Authority, Needing(inForce, role.Id), [.. held[role.Id]]))],
            WorkEffects.Missing(tenant, inForce, PeopleBook.On(book.Now, today)),
            book.Now.Values.Count(person => !person.Closed),
            today);
    }

    public async Task<Result<PeopleList>> ListAsync(Caller caller, string? asked, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var book = await trials.OpenAsync(db, caller, stop);
        var word = asked?.Trim() ?? "";
        var found = book.Now.Values.Where(person => new[] { person.Name, person.UserName, person.Post, PeopleWords.Unit(book.Scope.Tenant, person.Unit) ?? "" }
            .Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return new PeopleList([.. found.OrderBy(person => person.Closed).ThenBy(person => person.Name, StringComparer.Ordinal).Take(MostPeople)], found.Count, book.Scope.Tenant, book.Scope.Today);
    }

    public async Task<Result<PersonDetail>> PersonAsync(Caller caller, string userName, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        var book = await trials.OpenAsync(db, caller, stop);
        return book.Find(userName) is { } person
            ? new PersonDetail(
                person, book.Scope.Tenant, book.Scope.Today,
                [.. book.Now.Values.Where(other => other.UserName != userName && !other.Closed && other.Held.Any(held => held.Until is null || held.Until >= book.Scope.Today)).OrderBy(other => other.Name, StringComparer.Ordinal)],
                await ChangesAsync(db, book, userName, stop),
                await sessions.OfAsync(db, userName, stop))
            : new AccountProblems.PersonUnknown(userName.Length > 100 ? userName[..100] : userName);
    }

    public async Task<Result<Page<PeopleChangeView>>> HistoryAsync(Caller caller, CancellationToken stop)
    {
        if (PeopleRights.Refuse(caller) is { } refused)
        {
            return refused;
        }

        await using var db = database.Open(caller.Tenant.Id);
        return new Page<PeopleChangeView>(await ChangesAsync(db, await trials.OpenAsync(db, caller, stop), null, stop));
    }

    private static async Task<IReadOnlyList<PeopleChangeView>> ChangesAsync(SopDbContext db, PeopleBook book, string? userName, CancellationToken stop)
    {
        string Name(string name) => book.Find(name)?.Name ?? name;
        var rows = await db.PeopleChanges.AsNoTracking().Where(row => userName == null || row.UserName == userName).OrderByDescending(row => row.Number).Take(MostChanges).ToListAsync(stop);
        return [.. rows.Select(row => new PeopleChangeView(row.Number, row.At, Name(row.By), row.UserName, Name(row.UserName), row.What, row.Before, row.After, row.Ground, row.File))];
    }

    private static List<string> Needing(IReadOnlyList<LoadedSop> sops, string role) =>
        [.. sops.Where(sop => sop.Running.Lanes.Any(lane => lane.Roles.Contains(role))).Select(sop => sop.Printed.Document.Title)];

    private static PostView Post(PeopleBook book, string id, string label, bool authority, IReadOnlyList<string> needed, IReadOnlyList<(PersonEntry Person, HeldPost Held)> held)
    {
        var today = book.Scope.Today;
        IReadOnlyList<HolderView> Views(IEnumerable<(PersonEntry Person, HeldPost Held)> some) =>
            [.. some.Select(one => new HolderView(one.Person, one.Held, PeopleWords.Unit(book.Scope.Tenant, one.Held.Unit), one.Held.Instead is { } instead ? book.Find(instead)?.Name ?? instead : null))];
        return new PostView(
            id, label, authority, needed,
            Views(held.Where(one => !one.Person.Closed && one.Held.HoldsOn(today)).OrderBy(one => one.Held.Kind).ThenBy(one => one.Person.Name, StringComparer.Ordinal)),
            Views(held.Where(one => !one.Person.Closed && one.Held.From > today).OrderBy(one => one.Held.From)),
            Views(held.Where(one => one.Held.Until < today || (one.Person.Closed && one.Held.HoldsOn(today))).OrderByDescending(one => one.Held.Until).Take(MostPast)));
    }
}

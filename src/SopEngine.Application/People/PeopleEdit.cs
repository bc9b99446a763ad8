using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People;

/// <summary>One thing that an admin does to a person or to what he holds. Several are saved together, or none.</summary>
public abstract record PeopleEdit(string UserName)
{
    /// <summary>A new account, which nobody can sign in with before an invitation was used.</summary>
    public sealed record Add(string UserName, PersonData Data) : PeopleEdit(UserName);

    /// <summary>Other data of somebody.</summary>
    /// <param name="UserName">Whose.</param>
    /// <param name="Data">All of it.</param>
    /// <param name="Seen">What the sender had before him; null when it does not matter.</param>
    public sealed record Change(string UserName, PersonData Data, string? Seen) : PeopleEdit(UserName);

    /// <summary>Ends all sign-ins, and every post with this day.</summary>
    public sealed record Close(string UserName) : PeopleEdit(UserName);

    /// <summary>Lets him sign in again; his posts stay ended.</summary>
    public sealed record Reopen(string UserName) : PeopleEdit(UserName);

    public sealed record Appoint(string UserName, string Role, string? Unit, HoldingKind Kind, DateOnly? From, DateOnly? Until, string? Instead, string? Letter) : PeopleEdit(UserName);

    /// <summary>Ends a holding with a day, its last; one that would end before it begins is taken back.</summary>
    public sealed record End(string UserName, int Ordinal, DateOnly Last) : PeopleEdit(UserName);
}

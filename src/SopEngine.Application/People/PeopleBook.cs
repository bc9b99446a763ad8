using SopEngine.Domain.Problems;

namespace SopEngine.Application.People;

/// <summary>Everybody of a region while changes are laid over them: what comes of it, line by line, and what does not fit. Nothing is saved here.</summary>
internal sealed class PeopleBook(PeopleScope scope, IReadOnlyDictionary<string, PersonEntry> before)
{
    private readonly Dictionary<string, PersonEntry> _now = new(before, StringComparer.Ordinal);

    public PeopleScope Scope { get; } = scope;

    public IReadOnlyDictionary<string, PersonEntry> Before { get; } = before;

    public IReadOnlyDictionary<string, PersonEntry> Now => _now;

    public List<PeopleLine> Lines { get; } = [];

    public List<FieldError> Errors { get; } = [];

    public PersonEntry? Find(string userName) => _now.GetValueOrDefault(userName);

    /// <summary>Lays one change over; what was refused leaves everything as it was.</summary>
    public void Apply(PeopleEdit edit)
    {
        switch (edit)
        {
            case PeopleEdit.Add add:
                PersonEdits.Add(this, add);
                break;
            case PeopleEdit.Change change:
                PersonEdits.Change(this, change);
                break;
            case PeopleEdit.Close close:
                PersonEdits.Close(this, close);
                break;
            case PeopleEdit.Reopen reopen:
                PersonEdits.Reopen(this, reopen);
                break;
            case PeopleEdit.Appoint appoint:
                PostEdits.Appoint(this, appoint);
                break;
            case PeopleEdit.End end:
                PostEdits.End(this, end);
                break;
        }
    }

    public void Refuse(string field, string code, string message) => Errors.Add(new FieldError(field, code, message));

    public void Put(PersonEntry entry, string what, string before, string after)
    {
        _now[entry.UserName] = entry;
        Lines.Add(new PeopleLine(entry.UserName, what, before, after));
    }

    /// <summary>Everybody who can work on a day, as before or as after the changes.</summary>
    public static IReadOnlyList<Domain.Tenants.Person> On(IReadOnlyDictionary<string, PersonEntry> entries, DateOnly day) =>
        [.. entries.Values.Select(entry => entry.On(day)).OfType<Domain.Tenants.Person>().OrderBy(person => person.Name, StringComparer.Ordinal)];
}

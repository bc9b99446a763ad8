using System.Collections.Immutable;
using System.Text.Json;
using SopEngine.Domain.Clocks;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Tickets;
using SopEngine.Persistence.Json;

namespace SopEngine.Persistence.Tickets;

/// <summary>
/// The one way in which tickets are written as text. The same value always gives the same text: members in the order of their names, lists and maps in their own
/// order or by key, nothing that says what would be so anyway. Chains are built over these texts, so a change in how they are written is a change of all history.
/// </summary>
public static class TicketJson
{
    private const string None = "[]";
    private const string NoAnswers = "{}";

    public static string Write(TicketState state) => StoredJson.Write(TicketStateText.Of(state));

    public static TicketState ReadState(string text) => StoredJson.Read<TicketStateText>(text).ToState();

    public static string Write(IReadOnlyList<StateChange> changes) => StoredJson.Write<IReadOnlyList<StateChange>>(changes);

    /// <exception cref="JsonException">The text is no list of changes.</exception>
    public static IReadOnlyList<StateChange> ReadChanges(string text)
    {
        var changes = StoredJson.Read<List<StateChange>>(text);
        // what is in a list is beyond what the serializer checks for null
        return changes.Contains(null!) ? throw new JsonException("A change may not be null.") : changes;
    }

    public static string Write(IReadOnlyDictionary<string, Answer> answers) =>
        answers.Count == 0 ? NoAnswers : StoredJson.Write(new SortedDictionary<string, Answer>(answers.ToDictionary(), StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, Answer> ReadAnswers(string text) => text == NoAnswers ? ImmutableDictionary<string, Answer>.Empty : StoredJson.Read<Dictionary<string, Answer>>(text);

    public static string Write(TimeTarget target) => StoredJson.Write<TimeTarget>(target);

    public static TimeTarget ReadTarget(string text) => StoredJson.Read<TimeTarget>(text);

    public static string Write(IReadOnlyList<ClockExtension> extensions) => extensions.Count == 0 ? None : StoredJson.Write<IReadOnlyList<ClockExtension>>(extensions);

    public static IReadOnlyList<ClockExtension> ReadExtensions(string text) => StoredJson.Read<List<ClockExtension>>(text);

    public static string Write(IReadOnlyList<ClockPause> pauses) => pauses.Count == 0 ? None : StoredJson.Write<IReadOnlyList<ClockPause>>(pauses);

    public static IReadOnlyList<ClockPause> ReadPauses(string text) => StoredJson.Read<List<ClockPause>>(text);
}

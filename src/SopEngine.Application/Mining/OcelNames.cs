using SopEngine.Domain.Facts;

namespace SopEngine.Application.Mining;

/// <summary>How events, objects and their types are named. An id says what kind of thing it is of, so that no two kinds share one.</summary>
internal static class OcelNames
{
    public const string Ticket = "ticket", Sop = "sop-revision", Row = "row", Unit = "unit", Clock = "clock";

    public static string TicketOf(string ticket) => $"ticket:{ticket}";

    public static string SopOf(string sop, int revision) => $"sop:{sop}@{revision}";

    public static string RowOf(string sop, int revision, string step) => $"row:{sop}@{revision}/{step}";

    public static string UnitOf(string unit) => $"unit:{unit}";

    public static string ClockOf(string ticket, int ordinal) => $"clock:{ticket}.c{ordinal}";

    /// <summary>One type for each move of each row: what miners call an activity.</summary>
    public static string TypeOf(LoggedEvent happened) => happened.Transition == Transition.Complete
        ? $"{happened.Step.Sop}/{happened.Step.Step}"
        : $"{happened.Step.Sop}/{happened.Step.Step}:{happened.Transition.Word()}";

    public static string TypeOf(DeviationFact deviation) => $"deviation:{deviation.Kind.Word()}";

    public static string IdOf(LoggedEvent happened) =>
        $"{happened.Step.Ticket}.{happened.Step.Ordinal}.{happened.Transition.Word()}{(happened.Pause is { } pause ? $".{pause.Ordinal}" : "")}";

    public static string IdOf(DeviationFact deviation) => $"{deviation.Ticket}.d{deviation.Ordinal}";
}

using SopEngine.Application.Wording;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Bpmn.Drawing;

/// <summary>What an end is called for how the ticket ends there, and how it ends by what an end is called.</summary>
internal static class EndName
{
    private const string Done = "Selesai";

    public static string Of(ClosureKind kind) => kind == ClosureKind.Solved ? Done : $"{Done}: {Words.Of(kind)}";

    /// <summary>Solved where the name says nothing else.</summary>
    public static ClosureKind KindOf(string name) => Enum.GetValues<ClosureKind>().FirstOrDefault(kind => Of(kind).Equals(name.Trim(), StringComparison.OrdinalIgnoreCase), ClosureKind.Solved);
}

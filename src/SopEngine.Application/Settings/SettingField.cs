using SopEngine.Application.Tickets.Views;

namespace SopEngine.Application.Settings;

/// <summary>One cell that an administrator fills in.</summary>
/// <param name="Name">The way to it through the keys of the file, or the key within the row of a table.</param>
/// <param name="Label">What stands beside it, Indonesian.</param>
public sealed record SettingField(string Name, string Label)
{
    /// <summary>What a <see cref="SettingFieldKind.Check"/> holds when it is on; empty is off.</summary>
    public const string On = "ya";

    public SettingFieldKind Kind { get; init; }

    /// <summary>Of a choice; an empty one stands for none.</summary>
    public IReadOnlyList<OptionView> Options { get; init; } = [];

    public string? Help { get; init; }

    public bool Required { get; init; }

    /// <summary>In characters.</summary>
    public int Longest { get; init; } = 200;

    /// <summary>What is shown for a value: the label of a choice, a word for a box that is ticked.</summary>
    /// <param name="value">As a cell holds it.</param>
    public string Show(string value) => Kind switch
    {
        SettingFieldKind.Check => value == On ? "ya" : "tidak",
        SettingFieldKind.Choice => Options.FirstOrDefault(option => option.Value == value)?.Label ?? value,
        _ => value,
    };
}

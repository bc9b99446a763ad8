namespace SopEngine.Application.Settings;

/// <summary>A subject as it is typed: texts of cells, whether they make sense or not.</summary>
/// <param name="Cells">By the name of the field; a missing one is empty.</param>
/// <param name="Tables">Rows of cells by the name of the table.</param>
public sealed record SettingSheet(IReadOnlyDictionary<string, string> Cells, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Tables)
{
    public string Cell(string name) => Cells.GetValueOrDefault(name, "");

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table) => Tables.GetValueOrDefault(table, []);

    public static SettingSheet OfCells(params (string Name, string? Value)[] cells) => new(Row(cells), new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>());

    public SettingSheet With(string table, IEnumerable<IReadOnlyDictionary<string, string>> rows) =>
        this with { Tables = new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>(Tables) { [table] = [.. rows] } };

    internal static Dictionary<string, string> Row(params (string Name, string? Value)[] cells) =>
        cells.Where(cell => !string.IsNullOrEmpty(cell.Value)).ToDictionary(cell => cell.Name, cell => cell.Value!, StringComparer.Ordinal);
}

namespace SopEngine.Domain.Sops.Editing;

/// <summary>A row as it was copied from another table.</summary>
/// <param name="Activity">Kegiatan.</param>
/// <param name="Lane">The column whose mark it bears, by id; empty where none does.</param>
/// <param name="Requirements">Kelengkapan, a line each.</param>
/// <param name="Time">Waktu.</param>
/// <param name="Outputs">Output, a line each.</param>
/// <param name="Remarks">Keterangan, and whatever stood in columns that have no name, a line each.</param>
public sealed record PastedRow(string Activity, string Lane, IReadOnlyList<string> Requirements, string Time, IReadOnlyList<string> Outputs, IReadOnlyList<string> Remarks);

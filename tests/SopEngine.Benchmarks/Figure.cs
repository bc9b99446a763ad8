namespace SopEngine.Benchmarks;

/// <summary>
/// One line of the table: what was measured, what came out, what the same machine needed in the same run for the least that has to be done, what is promised (empty for
/// nothing), and whether that was kept.
/// </summary>
internal sealed record Figure(string What, string Measured, string Floor, string Promise = "", bool Kept = true);

namespace SopEngine.Domain.Kpis;

/// <summary>What a figure means, in words for whoever reads it.</summary>
/// <param name="Code">K1 to K17, with a letter for a figure that stands beside the main one.</param>
/// <param name="Name">In a table's head.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Cohort">What is counted in a period: always by the date of one event.</param>
/// <param name="Meaning">How it is told, and what it does not tell.</param>
public sealed record KpiDefinition(string Code, string Name, KpiUnit Unit, string Cohort, string Meaning);

using SopEngine.Application.Reporting;
using SopEngine.Domain.Problems;

namespace SopEngine.Application.Nation;

/// <summary>Refusals of the comparison of regions.</summary>
public static class NationProblems
{
    public sealed record PhaseUnknown(string? Given) : Problem("phase-unknown", ProblemKind.Invalid, "Fase itu tidak dikenal.")
    {
        public override string Detail => $"\"{Given}\" bukan fase baku. Yang ada: {string.Join(", ", PhaseFigure.All.Select(phase => phase.Phase))}; atau pilih dari daftar.";

        public override IReadOnlyList<FieldError> Errors => [new FieldError("fase", "unknown", Detail)];
    }
}

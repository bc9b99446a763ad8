using SopEngine.Domain.Problems;

namespace SopEngine.Application.Templates;

/// <summary>Refusals about templates.</summary>
public static class TemplateProblems
{
    public sealed record TemplateUnknown(string Name)
        : Problem("template-unknown", ProblemKind.NotFound, "Naskah tidak ditemukan.")
    {
        public override string Detail => $"Daerah ini tidak memakai naskah bernama \"{Name}\".";
    }
}

using SopEngine.Domain.Problems;

namespace SopEngine.Application.Mining;

/// <summary>Refusals of process logs.</summary>
public static class ProcessLogProblems
{
    public sealed record PeriodInvalid(string Field, string Reason, string Message) : Problem("process-log-period-invalid", ProblemKind.Invalid, "Periode log proses belum dapat dipakai.")
    {
        public override string Detail => Message;

        public override IReadOnlyList<FieldError> Errors => [new FieldError(Field, Reason, Message)];
    }

    public sealed record RegionNeeded() : Problem("process-log-of-one-region", ProblemKind.Invalid, "Log proses diunduh dari daerahnya.")
    {
        public override string Detail => "Log proses memuat alur tiket satu daerah, dan tidak ada yang lintas daerah. Unduhlah dari daerah yang bersangkutan; angka lintas daerah ada pada OData.";
    }
}

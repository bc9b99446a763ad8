using SopEngine.Domain.Problems;

namespace SopEngine.Application.Bpmn;

/// <summary>Why a BPMN file gives no draft at all.</summary>
public static class BpmnProblems
{
    public sealed record Unreadable(string Reason) : Problem("bpmn-unreadable", ProblemKind.Invalid, "Berkas BPMN tidak dapat dibaca.")
    {
        public override string Detail => $"{Reason} Simpan ulang diagram sebagai BPMN 2.0 (.bpmn) dari aplikasi pembuatnya, lalu coba lagi.";
    }

    public sealed record TooLarge(string Reason) : Problem("bpmn-too-large", ProblemKind.TooLarge, "Berkas BPMN terlalu besar.")
    {
        public override string Detail => $"{Reason} Pecah diagram menjadi beberapa SOP.";
    }

    public sealed record Empty() : Problem("bpmn-empty", ProblemKind.Invalid, "Diagram BPMN tidak berisi kegiatan.")
    {
        public override string Detail => "Tidak ada proses dengan kegiatan (task) di dalam berkas. Gambar paling sedikit satu kegiatan, lalu coba lagi.";
    }
}

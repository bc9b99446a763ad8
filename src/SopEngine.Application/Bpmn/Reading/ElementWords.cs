namespace SopEngine.Application.Bpmn.Reading;

/// <summary>What elements of BPMN are called in a report.</summary>
internal static class ElementWords
{
    private static readonly Dictionary<string, string> _words = new(StringComparer.Ordinal)
    {
        ["inclusiveGateway"] = "Gerbang inklusif",
        ["complexGateway"] = "Gerbang kompleks",
        ["eventBasedGateway"] = "Gerbang berbasis peristiwa",
        ["boundaryEvent"] = "Peristiwa tepi",
        ["intermediateCatchEvent"] = "Peristiwa antara (menunggu)",
        ["intermediateThrowEvent"] = "Peristiwa antara (mengirim)",
        ["subProcess"] = "Subproses",
        ["adHocSubProcess"] = "Subproses ad hoc",
        ["transaction"] = "Transaksi",
        ["messageFlow"] = "Aliran pesan antar-pool",
        ["dataObjectReference"] = "Objek data",
        ["dataObject"] = "Objek data",
        ["dataStoreReference"] = "Penyimpanan data",
        ["group"] = "Kelompok",
        ["choreographyTask"] = "Tugas koreografi",
        ["timerEventDefinition"] = "Pengatur waktu",
        ["messageEventDefinition"] = "Pesan",
        ["signalEventDefinition"] = "Sinyal",
        ["errorEventDefinition"] = "Galat",
        ["escalationEventDefinition"] = "Eskalasi BPMN",
        ["conditionalEventDefinition"] = "Syarat",
        ["compensateEventDefinition"] = "Kompensasi",
        ["cancelEventDefinition"] = "Pembatalan",
        ["linkEventDefinition"] = "Tautan",
        ["terminateEventDefinition"] = "Penghentian",
        ["multiInstanceLoopCharacteristics"] = "Pengulangan banyak pelaku",
        ["standardLoopCharacteristics"] = "Pengulangan",
        ["receiveTask"] = "Tugas menunggu pesan",
        ["scriptTask"] = "Tugas skrip",
        ["serviceTask"] = "Tugas layanan",
        ["businessRuleTask"] = "Tugas aturan",
    };

    public static string Of(string element) => _words.GetValueOrDefault(element, $"Elemen {element}");
}

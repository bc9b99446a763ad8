using SopEngine.Application.Templates;

namespace SopEngine.Application.Tests.Templates;

/// <summary>What comes out of a template that passed its check.</summary>
public sealed class TemplateHostTests
{
    private static readonly Dictionary<string, object> _values = new()
    {
        ["kosong"] = "",
        ["nilai"] = "1234567.5",
        ["kecil"] = 7,
        ["orang"] = "Ani <b> & {{nilai}}",
        ["saat"] = "2026-11-24T10:20:00.0000000+08:00",
        ["ada"] = new Dictionary<string, object> { ["isi"] = "x" },
    };

    private readonly TemplateHost _host = new();

    [Theory]
    [InlineData("{{tanggal saat}}", "24 November 2026")]
    [InlineData("{{tanggal saat \"hari\"}}", "Selasa, 24 November 2026")]
    [InlineData("{{tanggal saat \"jam\"}}", "10.20 WITA")]
    [InlineData("{{tanggal saat \"lengkap\"}}", "Selasa, 24 November 2026 pukul 10.20 WITA")]
    [InlineData("{{tanggal orang}}", "Ani <b> & {{nilai}}")]
    [InlineData("{{angka nilai}}", "1.234.568")]
    [InlineData("{{angka nilai 2}}", "1.234.567,50")]
    [InlineData("{{rupiah nilai}}", "Rp 1.234.567,50")]
    [InlineData("{{terbilang kecil}}", "tujuh")]
    [InlineData("{{bawaan kosong \"-\"}}{{bawaan orang '-'}}", "-Ani <b> & {{nilai}}")]
    [InlineData("{{#if (sama kecil 7)}}ya{{else}}tidak{{/if}}", "ya")]
    [InlineData("{{#if (beda kecil \"7\")}}ya{{else}}tidak{{/if}}", "tidak")]
    [InlineData("{{#if (lebih nilai kecil)}}ya{{/if}}{{#if (kurang nilai kecil)}}tidak{{/if}}", "ya")]
    [InlineData("{{#if (dan ada kosong)}}ya{{else if (atau ada kosong)}}atau{{/if}}", "atau")]
    [InlineData("{{#unless (bukan tidakada)}}x{{else}}y{{/unless}}", "y")]
    [InlineData("{{#if ada}}{{ada.isi}}{{/if}}{{#if tidakada}}z{{/if}}[{{tidakada}}]", "x[]")]
    public void A_template_is_filled(string template, string filled) => _host.Fill(template, _values).Should().Be(filled);

    [Fact]
    public void Braces_and_marks_in_a_value_stay_what_they_are() => _host.Fill("{{orang}}", _values).Should().Be("Ani <b> & {{nilai}}");

    [Fact]
    public void What_writes_without_end_is_stopped() =>
        FluentActions.Invoking(() => _host.Fill("{{orang}}", new Dictionary<string, object> { ["orang"] = new string('x', 100_000) })).Should().Throw<TemplateException>();

    [Fact]
    public void What_was_not_checked_is_an_exception_of_ours() =>
        FluentActions.Invoking(() => _host.Fill("{{#if ada}}", _values)).Should().Throw<TemplateException>();

    [Fact]
    public void Many_may_fill_at_once() =>
        Enumerable.Range(0, 200).AsParallel().Select(turn => _host.Fill($"{{{{kecil}}}} {turn % 7} {{{{tanggal saat}}}}", _values)).Distinct().Should().HaveCount(7);
}

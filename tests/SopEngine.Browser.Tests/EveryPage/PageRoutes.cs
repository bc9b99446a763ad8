using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using SopEngine.Host.Composition;
using SopEngine.Host.Problems;

namespace SopEngine.Browser.Tests.EveryPage;

/// <summary>Every address of the product that answers a browser with a page, as the host itself maps them: method and pattern, such as <c>GET {tenant}/tugas</c>.</summary>
internal static class PageRoutes
{
    /// <summary>What people's addresses answer with when it is not a page of its own, and why not.</summary>
    private static readonly Dictionary<string, string> _pageless = new(StringComparer.Ordinal)
    {
        ["GET assets/{name}"] = "a stylesheet, a script or a picture",
        ["GET assets/accent/{tenant}.css"] = "a stylesheet",
        ["GET {tenant}/berkas/{id}"] = "the file itself",
        ["GET {tenant}/berkas/{id}/kecil"] = "the picture itself",
        ["GET {tenant}/tenggat/{userName}/{key}.ics"] = "a calendar that programs read",
        ["GET {tenant}/akses-data/sopengine.pbids"] = "a file that Power BI opens",
        ["GET {tenant}/kinerja/angka.csv"] = "a table for programs",
        ["GET {tenant}/kinerja/angka.xlsx"] = "a workbook",
        ["GET {tenant}/kinerja/daerah.csv"] = "a table for programs",
        ["GET {tenant}/kinerja/daerah.xlsx"] = "a table for Excel",
        ["GET {tenant}/kinerja/unduh/xes"] = "a log that process mining reads",
        ["GET {tenant}/kinerja/unduh/ocel"] = "a log that process mining reads",
        ["POST {tenant}/sop/{sop}/pindah"] = "shown with the page itself once a revision has followed another",
        ["GET {tenant}/rancangan/tiket/{number}"] = "leads to the draft that the ticket is about",
        ["GET {tenant}/rancangan/{draft:int}/yaml"] = "a definition file",
        ["GET {tenant}/pengaturan/{subject}/{revision:int}/yaml"] = "a file of settings",
        ["GET {tenant}/jabatan/impor/tabel.xlsx"] = "a workbook",
        ["GET {tenant}/jabatan/impor/tabel.csv"] = "a table for programs",
        ["POST {tenant}/rancangan/{draft:int}/kesampingkan"] = "leads back to the drafts",
        ["GET {tenant}/sop/{sop}/unduh/bpmn"] = "a diagram for drawing tools",
        ["GET {tenant}/sop/{sop}/unduh/elsa"] = "a workflow for Elsa",
        ["GET {tenant}/sop/{sop}/unduh/pdf"] = "the document as PDF",
        ["GET {tenant}/sop/{sop}/unduh/docx"] = "the document for a word processor",
        ["GET {tenant}/jejak-harian/unduh"] = "records for whoever keeps them outside",
        ["GET {tenant}/tiket/{number}/riwayat/{seq}/bukti"] = "a proof to be checked elsewhere",
        ["GET {tenant}/masuk/kode"] = "leads back to the password",
        ["POST {tenant}/keluar"] = "leads to the region's start",
        ["POST {tenant}/pesan"] = "leads back to the messages",
        ["POST {tenant}/konsep"] = "leads back to the form",
        ["POST operator/keluar"] = "leads back to the operator's page",
    };

    /// <summary>All that people may open or send, pages or not.</summary>
    public static IReadOnlyList<string> ForPeople { get; } = Read();

    public static IEnumerable<string> Pages => ForPeople.Where(route => !_pageless.ContainsKey(route));

    public static IEnumerable<string> Pageless => _pageless.Keys;

    private static List<string> Read()
    {
        // composed as for serving, and never started
        using var app = new Composed(SopHost.Build(["--environment=Development"]));
        SopHost.Use(app.Host);
        return [.. Read(app.Host).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Read(IEndpointRouteBuilder app) => app.DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
        .Where(endpoint => AddressedTo.People($"/{endpoint.RoutePattern.RawText!.TrimStart('/')}") || GivesHtml(endpoint))
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? []).Select(method => $"{method} {endpoint.RoutePattern.RawText!.Trim('/')}"))
        .Distinct();

    private static bool GivesHtml(RouteEndpoint endpoint) => endpoint.Metadata.OfType<IProducesResponseTypeMetadata>().Any(answer => answer.ContentTypes.Contains("text/html"));

    private sealed record Composed(WebApplication Host) : IDisposable
    {
        public void Dispose() => ((IDisposable)Host).Dispose();
    }
}

using System.Xml;
using LocalDataverse.Host.WebApi.Http;
using LocalDataverse.Host.WebApi.Model;
using Microsoft.OData.Edm.Csdl;

namespace LocalDataverse.Host.WebApi.Reading;

/// <summary>The documents that describe the service itself.</summary>
internal static class ServiceDocuments
{
    /// <summary>The list of entity sets.</summary>
    public static WebApiReply Root(RequestContext context)
    {
        var body = RelaxedJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", context.Request.ServiceRoot + "$metadata");
            json.WriteStartArray("value");
            foreach (var set in context.Model.Tables.Values.Select(t => t.Table.EntitySetName).Order(StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("name", set);
                json.WriteString("kind", "EntitySet");
                json.WriteString("url", set);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new WebApiReply(200, body, WebApiReply.Json);
    }

    /// <summary>$metadata: the model in CSDL.</summary>
    public static WebApiReply Metadata(WebApiModel model)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            if (!CsdlWriter.TryWriteCsdl(model.Edm, xml, CsdlTarget.OData, out var errors))
                throw new InvalidOperationException("The model cannot be written: " + string.Join("; ", errors.Select(e => e.ErrorMessage)));
        }
        return new WebApiReply(200, stream.ToArray(), "application/xml; charset=utf-8");
    }
}

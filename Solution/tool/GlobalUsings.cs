global using System.Globalization;
global using System.Xml.Linq;
